package aidas.feedback;

import aidas.access.StoreCode;
import aidas.feedback.Duties.Duty;
import aidas.feedback.References.KnownStore;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Looks up who was where on the days of a chunk of responses. */
@Store
class DutyLists {

    private static final String HELD =
            """
            select store_id, team_id, employee_id, from_day, until_day
              from assignment
             where %s = any(?) and from_day <= ? and (until_day is null or until_day > ?)
            """;

    @Inject SetWise setWise;

    /**
     * Of the stores whose responses name nobody, and of the people.
     *
     * @param people by id
     */
    Duties of(Map<StoreCode, KnownStore> stores, List<NewResponse> responses, Long[] people) {
        var placed =
                responses.stream()
                        .filter(r -> stores.containsKey(r.interaction().store()))
                        .toList();
        var open =
                placed.stream()
                        .filter(r -> r.interaction().employees().isEmpty())
                        .map(r -> stores.get(r.interaction().store()).id())
                        .distinct()
                        .toArray(Long[]::new);
        if (open.length == 0 && people.length == 0 || placed.isEmpty()) {
            return Duties.NONE;
        }
        var days = placed.stream().map(r -> day(r, stores)).sorted().toList();
        var all = new HashSet<Duty>();
        if (open.length > 0) {
            all.addAll(held("store_id", open, days.getFirst(), days.getLast()));
        }
        if (people.length > 0) {
            all.addAll(held("employee_id", people, days.getFirst(), days.getLast()));
        }
        return Duties.of(all);
    }

    private static LocalDate day(NewResponse response, Map<StoreCode, KnownStore> stores) {
        return Linking.time(response, stores.get(response.interaction().store())).toLocalDate();
    }

    private List<Duty> held(String column, Long[] ids, LocalDate first, LocalDate last) {
        return setWise.rows(
                HELD.formatted(column),
                row ->
                        new Duty(
                                row.getLong(1),
                                row.getObject(2, Long.class),
                                row.getLong(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class)),
                ids,
                last,
                first);
    }
}
