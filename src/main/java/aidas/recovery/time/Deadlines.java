package aidas.recovery.time;

import aidas.organisation.StoreId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells when cases are due by their store's clock. */
@ApplicationScoped
public class Deadlines {

    @Inject TermsBook terms;
    @Inject Calendars calendars;

    /** For a case that is opened now. */
    public Instant due(StoreId store, Instant now) {
        return due(List.of(store), now).get(store);
    }

    /** The same for many stores in one query. */
    public Map<StoreId, Instant> due(Collection<StoreId> stores, Instant now) {
        var term = terms.now();
        var due = new HashMap<StoreId, Instant>();
        calendars
                .of(stores)
                .forEach(
                        (store, days) ->
                                due.put(
                                        store,
                                        counted(term, days)
                                                .after(now, Duration.ofDays(term.days()))));
        return due;
    }

    /** What the clock has left; less than nothing for what is late. */
    public Duration left(StoreId store, Instant now, Instant due) {
        return counted(terms.now(), of(store)).between(now, due);
    }

    /** When it is due if it goes on now with so much left (R1.3). */
    public Instant resumed(StoreId store, Instant now, Duration left) {
        return counted(terms.now(), of(store)).after(now, left);
    }

    public ZoneId zone(StoreId store) {
        return of(store).zone();
    }

    private OpenDays of(StoreId store) {
        return calendars.of(List.of(store)).get(store);
    }

    private static OpenDays counted(Terms term, OpenDays days) {
        return term.openDays() ? days : OpenDays.every(days.zone());
    }
}
