package aidas.outreach.sending;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was settled about an interaction.
 *
 * @param again when a throttled customer could have been asked; null for any other
 */
public record Judged(Verdict verdict, Instant again) implements Serializable {

    static Judged of(Verdict verdict) {
        return new Judged(verdict, null);
    }

    boolean isInvited() {
        return verdict == Verdict.INVITED;
    }
}
