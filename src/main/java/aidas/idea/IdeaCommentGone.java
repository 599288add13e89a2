package aidas.idea;

/**
 * A comment on an idea was taken back or taken off.
 *
 * @param comment its key
 */
public record IdeaCommentGone(long idea, long comment) {}
