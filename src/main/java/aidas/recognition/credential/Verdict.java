package aidas.recognition.credential;

import java.time.Instant;

/** What anybody learns of a credential (R3.1). */
public sealed interface Verdict {

    /** It is what we issued, and it stands. */
    record Valid(Claim claim) implements Verdict {}

    /** We issued it, and it does not stand any more. */
    record Ended(Instant at) implements Verdict {}

    /** We did not issue it. */
    record Unknown() implements Verdict {}
}
