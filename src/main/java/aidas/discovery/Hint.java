package aidas.discovery;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody worth talking to (R2.1).
 *
 * @param signs in their fixed order
 */
public record Hint(
        String number, String givenName, String familyName, String store, List<Sign> signs)
        implements Serializable {

    static Hint of(Trace person, Signs signs) {
        return new Hint(
                person.number(),
                person.givenName(),
                person.familyName(),
                person.store(),
                List.copyOf(signs.of(person)));
    }
}
