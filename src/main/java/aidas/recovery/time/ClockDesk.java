package aidas.recovery.time;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.ADMIN;
import static aidas.access.Role.HR;

import aidas.access.Requires;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.organisation.StoreId;
import aidas.shared.Characters;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets the terms, and the days on which stores' clocks run (R2.1). */
@UseCases
public class ClockDesk {

    private static final int MOST_HOLIDAYS = 60;
    private static final int LONGEST_NAME = 80;

    @Inject TermsBook terms;
    @Inject Calendars calendars;
    @Inject Directories directories;
    @Inject AuditLog audit;

    /**
     * A store's calendar.
     *
     * @param holidays of this store alone
     * @param everywhere of all stores
     */
    public record Calendar(
            StoreFacts store,
            Set<DayOfWeek> weekdays,
            Map<LocalDate, String> holidays,
            Map<LocalDate, String> everywhere) {}

    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public Terms terms() {
        return terms.now();
    }

    /**
     * @throws Refused with every field at fault
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void change(Terms asked) {
        refuse(asked.faults());
        terms.change(asked);
        audit.record("recovery.terms", "company", asked.toString());
    }

    /** Where calendars are: every open store, by name. */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public List<StoreFacts> stores() {
        return directories.storesIn(Scope.COMPANY).stream()
                .filter(StoreEntry::active)
                .map(StoreEntry::facts)
                .toList();
    }

    /**
     * @throws NotFound if there is no such store
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public Calendar calendar(StoreCode store) {
        var entry = entry(store);
        return new Calendar(
                entry.facts(),
                calendars.of(List.of(entry.id())).get(entry.id()).weekdays(),
                calendars.holidays(entry.id()),
                calendars.holidays((StoreId) null));
    }

    /**
     * @param weekdays one at least
     * @param holidays names by day, at most 60
     * @throws NotFound if there is no such store
     * @throws Refused naming {@code weekdays} or {@code holidays}
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void change(StoreCode store, Set<DayOfWeek> weekdays, Map<LocalDate, String> holidays) {
        var entry = entry(store);
        var faults = faults(holidays);
        if (weekdays == null || weekdays.isEmpty()) {
            faults.add(new Violation("weekdays", "one at least"));
        }
        refuse(faults);
        calendars.weekdays(entry.id(), weekdays);
        calendars.holidays(entry.id(), holidays);
        audit.record("recovery.calendar", "store:" + store, weekdays + " " + holidays.keySet());
    }

    /** Holidays of every store: names by day. */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public Map<LocalDate, String> everywhere() {
        return calendars.holidays((StoreId) null);
    }

    /**
     * Sets the holidays of every store.
     *
     * @throws Refused naming {@code holidays}
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void everywhere(Map<LocalDate, String> holidays) {
        refuse(faults(holidays));
        calendars.holidays((StoreId) null, holidays);
        audit.record("recovery.calendar", "company", holidays.keySet().toString());
    }

    private StoreEntry entry(StoreCode store) {
        return directories
                .store(store)
                .orElseThrow(() -> new NotFound("there is no store " + store));
    }

    private static List<Violation> faults(Map<LocalDate, String> holidays) {
        var faults = new ArrayList<Violation>();
        if (holidays == null
                || holidays.size() > MOST_HOLIDAYS
                || holidays.keySet().stream().anyMatch(day -> day.getYear() / 1000 != 2)
                || holidays.values().stream()
                        .anyMatch(name -> !Characters.areName(name, LONGEST_NAME))) {
            faults.add(
                    new Violation(
                            "holidays",
                            "at most " + MOST_HOLIDAYS + " days, each with a name of its own"));
        }
        return faults;
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
