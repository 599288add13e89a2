package aidas.notification;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** Tells which clock hangs where a person works. */
@Store
public class Whereabouts {

    private static final ZoneId NOWHERE = ZoneId.of("UTC");

    private static final String ZONE =
            """
            select s.zone from assignment a join store s on s.id = a.store_id
             where a.employee_id = ? and a.from_day <= ?::date
               and (a.until_day is null or a.until_day > ?::date)
            """;

    @Inject SetWise setWise;

    /** The store's zone; UTC for who has no place that day. */
    public ZoneId zone(EmployeeId who, Instant at) {
        Objects.requireNonNull(who, "somebody");
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
        return setWise
                .rows(ZONE, row -> ZoneId.of(row.getString(1)), who.value(), day, day)
                .stream()
                .findFirst()
                .orElse(NOWHERE);
    }
}
