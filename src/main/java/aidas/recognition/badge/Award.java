package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody met a rule.
 *
 * @param occasion for which it is met once: a month, a quarter, a day, or {@code ever}
 * @param day on which it was met
 * @param evidence keys of what it was earned by, in the order of time (R3.3)
 */
record Award(EmployeeId who, String occasion, LocalDate day, List<String> evidence) {

    static final Comparator<Award> IN_ORDER =
            Comparator.comparing(Award::day)
                    .thenComparing(award -> award.who().value())
                    .thenComparing(Award::occasion);

    Award {
        evidence = List.copyOf(evidence);
    }
}
