package aidas.recovery.time;

import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where open days and holidays are kept. */
@Store
class Calendars {

    private static final String OF =
            """
            select s.id, s.zone, coalesce(c.weekdays, 127),
                   coalesce((select string_agg(h.day::text, ',') from recovery_holiday h
                              where h.store_id is null or h.store_id = s.id), '')
              from store s left join recovery_calendar c on c.store_id = s.id
             where s.id = any(?)
            """;

    @Inject SetWise setWise;

    /** By the store's key. */
    Map<StoreId, OpenDays> of(Collection<StoreId> stores) {
        var found = new HashMap<StoreId, OpenDays>();
        setWise.rows(
                OF,
                row -> found.put(new StoreId(row.getLong(1)), days(row)),
                (Object) stores.stream().map(StoreId::value).distinct().toArray(Long[]::new));
        return found;
    }

    private static OpenDays days(ResultSet row) throws SQLException {
        var holidays = row.getString(4);
        return new OpenDays(
                ZoneId.of(row.getString(2)),
                weekdays(row.getInt(3)),
                holidays.isEmpty()
                        ? Set.of()
                        : Arrays.stream(holidays.split(","))
                                .map(LocalDate::parse)
                                .collect(Collectors.toSet()));
    }

    /** Monday is the lowest bit. */
    static Set<DayOfWeek> weekdays(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits & 1 << day.ordinal()) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    void weekdays(StoreId store, Set<DayOfWeek> days) {
        setWise.update(
                """
                insert into recovery_calendar (store_id, weekdays) values (?, ?)
                    on conflict (store_id) do update
                   set weekdays = excluded.weekdays, version = recovery_calendar.version + 1
                """,
                store.value(),
                days.stream().mapToInt(day -> 1 << day.ordinal()).sum());
    }

    /** By day, with their names: those of the store alone, or with none those of every store. */
    Map<LocalDate, String> holidays(StoreId store) {
        var found = new TreeMap<LocalDate, String>();
        setWise.rows(
                """
                select day::text, name from recovery_holiday
                 where store_id is not distinct from ?::bigint
                """,
                row -> found.put(LocalDate.parse(row.getString(1)), row.getString(2)),
                key(store));
        return found;
    }

    /** In the place of those that were there. */
    void holidays(StoreId store, Map<LocalDate, String> days) {
        setWise.update(
                "delete from recovery_holiday where store_id is not distinct from ?::bigint",
                key(store));
        days.forEach(
                (day, name) ->
                        setWise.update(
                                """
                                insert into recovery_holiday (store_id, day, name)
                                values (?::bigint, ?::date, ?)
                                """,
                                key(store),
                                day.toString(),
                                name));
    }

    private static Object key(StoreId store) {
        return store == null ? null : (Object) store.value();
    }
}
