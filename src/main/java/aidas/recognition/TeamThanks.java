package aidas.recognition;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Alphabet;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Who of a store was not thanked lately, for its lead only (R8.3). */
@UseCases
public class TeamThanks {

    static final int DAYS = 60;

    @Inject Colleagues colleagues;
    @Inject Thanked thanked;
    @Inject Me me;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Names in the reader's alphabet; no number, no date, and not the reader.
     *
     * @param reader whose alphabet it is
     */
    @Requires(Role.TEAM_LEAD)
    public List<Named> notThanked(@InScope StoreCode store, Locale reader) {
        audit.record("recognition.read", "store:" + store, "not thanked");
        var today = LocalDate.now(clock);
        var since = today.minusDays(DAYS);
        var people =
                colleagues.since(store, since, today).stream()
                        .filter(each -> me.number().filter(each.number()::equals).isEmpty())
                        .toList();
        var lately = thanked.since(people.stream().map(Colleague::id).toList(), since);
        var byName =
                Comparator.comparing(Named::givenName, Alphabet.of(reader))
                        .thenComparing(Named::familyName, Alphabet.of(reader))
                        .thenComparing(Named::number);
        return people.stream()
                .filter(each -> !lately.contains(each.id()))
                .map(each -> new Named(each.number().value(), each.givenName(), each.familyName()))
                .sorted(byName)
                .toList();
    }
}
