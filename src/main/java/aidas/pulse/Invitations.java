package aidas.pulse;

import static java.util.stream.Collectors.joining;

import aidas.access.EmployeeNumber;
import aidas.organisation.EmployeeId;
import aidas.pulse.gate.Unit;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Who was invited to which wave. Knows nothing of who has answered. */
@Store
class Invitations {

    private static final String COLUMNS =
            """
            select i.wave_id as wave, i.seat, i.employee_id as employee, i.place, i.position
              from pulse_invitation i
            """;

    @PersistenceContext EntityManager em;

    /** One statement for all, so that nothing orders them but their seats. */
    void add(Wave wave, Seating seating) {
        em.createNativeQuery(
                        """
                        insert into pulse_invitation (wave_id, seat, employee_id, place, position)
                        select :wave, seat, employee, place, position
                          from unnest(cast(:seats as integer[]), cast(:employees as bigint[]),
                                      cast(:places as integer[]), cast(:positions as integer[]))
                               as drawn (seat, employee, place, position)
                         order by seat
                        """)
                .setParameter("wave", wave.id())
                .setParameter("seats", array(seating, Seat::number))
                .setParameter("employees", array(seating, Seat::employee))
                .setParameter("places", array(seating, Seat::place))
                .setParameter("positions", array(seating, Seat::position))
                .executeUpdate();
    }

    /** Where each person's questions began when they were last invited to the programme. */
    Map<Long, Integer> lastPositions(Programme programme) {
        var positions = new HashMap<Long, Integer>();
        List<?> rows =
                em.createNativeQuery(
                                """
                                select distinct on (i.employee_id) i.employee_id as employee,
                                       i.position
                                  from pulse_invitation i join pulse_wave w on w.id = i.wave_id
                                 where w.programme_id = :programme
                                 order by i.employee_id, w.number desc
                                """,
                                Tuple.class)
                        .setParameter("programme", programme.id())
                        .getResultList();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(
                        row ->
                                positions.put(
                                        row.get("employee", Long.class),
                                        row.get("position", Integer.class)));
        return positions;
    }

    /** The person's seat in the wave; empty if they were not invited. */
    Optional<Seat> seatOf(Wave wave, EmployeeNumber number) {
        List<?> rows =
                em.createNativeQuery(
                                COLUMNS
                                        + """
                                         join employee e on e.id = i.employee_id
                                        where i.wave_id = :wave and e.number = :number
                                        """,
                                Tuple.class)
                        .setParameter("wave", wave.id())
                        .setParameter("number", number.value())
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Invitations::seat).findFirst();
    }

    /** Who was invited in that unit and still works here, in the order of their keys. */
    List<EmployeeId> in(Wave wave, Unit unit) {
        return ids(
                em.createNativeQuery(
                                """
                                select e.id from pulse_invitation i
                                  join employee e on e.id = i.employee_id
                                  join pulse_place p on p.wave_id = i.wave_id and p.number = i.place
                                 where i.wave_id = :wave and e.active
                                   and :unit in (p.region, p.store, p.store || '/' || p.team)
                                 order by e.id
                                """)
                        .setParameter("wave", wave.id())
                        .setParameter("unit", unit.code())
                        .getResultList());
    }

    /** Everybody who works here on that day, in the order of their keys. */
    List<EmployeeId> everybody(LocalDate day) {
        return ids(
                em.createNativeQuery(
                                """
                                select e.id from employee e join assignment a on a.employee_id = e.id
                                 where e.active and a.from_day <= :day
                                   and (a.until_day is null or a.until_day > :day)
                                 order by e.id
                                """)
                        .setParameter("day", day)
                        .getResultList());
    }

    private static List<EmployeeId> ids(List<?> rows) {
        return rows.stream().map(row -> new EmployeeId(((Number) row).longValue())).toList();
    }

    private static Seat seat(Tuple row) {
        return new Seat(
                row.get("seat", Integer.class),
                row.get("employee", Long.class),
                row.get("place", Integer.class),
                row.get("position", Integer.class));
    }

    private static String array(Seating seating, ToLongFunction<Seat> part) {
        return seating.seats().stream()
                .map(seat -> Long.toString(part.applyAsLong(seat)))
                .collect(joining(",", "{", "}"));
    }
}
