package aidas.challenge;

import java.time.Instant;
import java.util.List;

/** A result as it was written, once (R3.2). */
record Result(long challenge, Instant at, String document, String hash) {

    List<UnitResult> units() {
        return Document.units(document);
    }
}
