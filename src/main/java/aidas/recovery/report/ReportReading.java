package aidas.recovery.report;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;
import static java.util.stream.Collectors.toMap;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of unhappy customers, in the caller's scope. No list of people, no order by score.
 */
@UseCases
public class ReportReading {

    /** A period that is not given. */
    public static final int DAYS = 90;

    private static final int YEAR = 365;

    @Inject ReportRows rows;
    @Inject MoneyBook money;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Of all stores in scope.
     *
     * @param period days in each store's zone; null for the last 90
     */
    @Requires({TEAM_LEAD, HR, OWNER})
    public Report all(Period period) {
        var stores = directories.storesIn(caller.scope());
        return report(stores, keys(stores), period);
    }

    /**
     * Of one store.
     *
     * @throws NotFound if there is none
     */
    @Requires({TEAM_LEAD, HR, OWNER})
    public Report ofStore(@InScope StoreCode store, Period period) {
        var one = store(store);
        return report(List.of(one), List.of(one.id()), period);
    }

    /** Next scores of a year, of the recovered and of those who never complained. */
    @Requires({TEAM_LEAD, HR, OWNER})
    public Loyalty loyalty() {
        return rows.later(
                keys(directories.storesIn(caller.scope())),
                Period.lastDays(LocalDate.now(clock), YEAR));
    }

    /**
     * What complaints cost and what is at stake; empty until somebody said the inputs, and below
     * five cases.
     */
    @Requires(
            value = {HR, OWNER},
            reach = COMPANY)
    public Optional<Money> money(Period period) {
        var cases = rows.cases(null, asked(period));
        return cases.size() < Report.FLOOR
                ? Optional.empty()
                : money.inputs().map(inputs -> Money.of(inputs, cases));
    }

    /** Empty until somebody said them. */
    @Requires(
            value = {HR, OWNER},
            reach = COMPANY)
    public Optional<Inputs> inputs() {
        return money.inputs();
    }

    private Report report(List<StoreEntry> stores, List<StoreId> keys, Period period) {
        var days = asked(period);
        var codes = stores.stream().collect(toMap(StoreEntry::id, s -> s.facts().code().value()));
        return Report.of(
                days,
                rows.cases(keys, days),
                one -> codes.getOrDefault(one.store(), ""),
                clock.instant());
    }

    private Period asked(Period period) {
        return period == null ? Period.lastDays(LocalDate.now(clock), DAYS) : period;
    }

    private StoreEntry store(StoreCode store) {
        return directories
                .store(store)
                .orElseThrow(() -> new NotFound("there is no store " + store));
    }

    /**
     * @param mine all stores in scope
     * @return null for all, so that none is asked for by its key
     */
    private List<StoreId> keys(List<StoreEntry> mine) {
        return caller.scope().company() ? null : mine.stream().map(StoreEntry::id).toList();
    }
}
