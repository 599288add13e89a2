package aidas.feedback.unsolicited;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody said unasked, as it is brought in (R1.1).
 *
 * @param source who brings it, with an id of its own there
 * @param rating null if none was given
 * @param language an ISO 639 code; empty if unknown
 * @param reference where the original is, such as an address on the web; may be empty
 * @param named whom it praises or names, at most 10
 */
public record Voice(
        String source,
        String externalId,
        Kind kind,
        StoreCode store,
        Instant occurredAt,
        String text,
        GivenRating rating,
        String language,
        String reference,
        Set<EmployeeNumber> named)
        implements Serializable {

    public static final int LONGEST = 4000;
    private static final int MOST_NAMED = 10;

    /**
     * @throws Refused with every field at fault
     */
    public Voice {
        var violations = new ArrayList<Violation>();
        check(violations, "source", fits(source, 1, 40), "expected 1 to 40 characters");
        check(violations, "externalId", fits(externalId, 1, 120), "expected 1 to 120 characters");
        check(violations, "kind", kind != null, "expected one of " + Kind.codes());
        check(violations, "store", store != null, "expected a store's code");
        check(violations, "occurredAt", occurredAt != null, "expected a time with offset");
        check(violations, "text", fits(text, 1, LONGEST), "expected 1 to 4000 characters");
        check(violations, "language", isLanguage(language), "expected two small letters");
        check(violations, "reference", fits(reference, 0, 400), "expected at most 400 characters");
        check(violations, "employees", named.size() <= MOST_NAMED, "expected at most 10");
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
        text = text.strip();
        named = Set.copyOf(new HashSet<>(named));
    }

    private static void check(List<Violation> all, String field, boolean fits, String expected) {
        if (!fits) {
            all.add(new Violation(field, expected));
        }
    }

    private static boolean fits(String text, int least, int most) {
        return text != null
                && text.strip().length() >= least
                && text.length() <= most
                && text.chars().noneMatch(c -> c == 0);
    }

    private static boolean isLanguage(String language) {
        return language != null && language.matches("([a-z]{2})?");
    }
}
