package aidas.discovery;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Alphabet;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** HR reads who does more than it looks (R3.1). */
@UseCases
public class SilentLeaders {

    private static final int HALF_A_YEAR = 6;

    @Inject Traces traces;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** By family name, as the reader's language orders them. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<Hint> hints(Locale reader) {
        audit.record("discovery.listed", "discovery:silent-leaders", "");
        var everybody = everybody();
        var signs = Signs.of(everybody);
        var names = Alphabet.of(reader);
        return everybody.stream()
                .filter(signs::tell)
                .map(person -> Hint.of(person, signs))
                .sorted(
                        Comparator.comparing(Hint::familyName, names)
                                .thenComparing(Hint::givenName, names)
                                .thenComparing(Hint::number))
                .toList();
    }

    /**
     * What the hint about one person rests on.
     *
     * @throws NotFound if there is no hint about such a person (R2.3)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Evidence evidence(String number, Locale reader) {
        var everybody = everybody();
        var signs = Signs.of(everybody);
        var person =
                everybody.stream()
                        .filter(each -> each.number().equals(number) && signs.tell(each))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("there is no hint about " + number));
        audit.record("discovery.opened", "employee:" + number, "");
        var hint = Hint.of(person, signs);
        return new Evidence(
                hint,
                hint.signs().contains(Sign.IDEAS) ? traces.titles(person.id(), year()) : List.of(),
                hint.signs().contains(Sign.THANKS)
                        ? traces.teams(person.id(), year()).stream()
                                .sorted(Alphabet.of(reader))
                                .toList()
                        : List.of(),
                hint.signs().contains(Sign.CUSTOMERS) ? person.customers() : 0);
    }

    private List<Trace> everybody() {
        return traces.of(year(), today().minusMonths(HALF_A_YEAR));
    }

    private Period year() {
        return new Period(today().minusYears(1), today().plusDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
