package aidas.idea;

import aidas.access.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What only its author reads.
 *
 * @param quote the customer's words that caused it; null for none
 * @param answer the key of the customer's answer; null for none
 */
public record DraftView(
        long id,
        String key,
        Kind kind,
        String title,
        String text,
        Language language,
        Long answer,
        Quote quote,
        List<Tag> tags,
        List<IdeaFile> files,
        Instant writtenAt)
        implements Serializable {

    public DraftView {
        tags = List.copyOf(tags);
        files = List.copyOf(files);
    }
}
