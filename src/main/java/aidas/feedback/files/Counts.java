package aidas.feedback.files;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What became of the rows of a file so far; done = accepted + duplicates + quarantined + rejected.
 */
@Embeddable
public record Counts(long done, long accepted, long duplicates, long quarantined, long rejected)
        implements Serializable {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
