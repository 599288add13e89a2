package aidas.idea;

import java.time.LocalDate;

/**
 * What became of a draft that was sent.
 *
 * @param id another one than the draft's for one without a name
 * @param due by when it is answered
 * @param claim shown now and never again; null for one with a name
 */
public record SentIdea(long id, LocalDate due, ClaimCode claim) {}
