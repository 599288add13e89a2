package aidas.points;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a rule would have paid for, had everybody taken part. */
@Store
class Happened {

    /** Of one kind; a thank-you that is gone would have been countered. */
    private static final String THANKS =
            """
            select k.id, k.giver_id, string_agg(x.employee_id::text, ',' order by x.employee_id),
                   cast(k.day as text), k.given_at
              from kudos k join kudos_receiver x on x.kudos_id = k.id
             where k.day >= ?::date and k.day < ?::date and k.kind = 'kudos'
               and k.withdrawn_at is null and k.hidden_at is null
             group by k.id
             order by k.given_at, k.id
            """;

    private static final String AWARDS =
            """
            select id, employee_id, cast(day as text) from badge_award
             where badge_award.day >= ?::date and badge_award.day < ?::date
             order by badge_award.day, id
            """;

    /** Who thanked whom when. */
    private record Thanks(
            String key, EmployeeId giver, List<EmployeeId> receivers, LocalDate day, Instant at) {

        private Stream<Occurrence> as(Source source) {
            return source == Source.THANKING
                    ? Stream.of(new Occurrence(key, giver, receivers, day, at))
                    : receivers.stream()
                            .map(each -> new Occurrence(key, each, List.of(giver), day, at));
        }
    }

    @Inject SetWise setWise;

    /** In the order of time. */
    List<Occurrence> of(Source source, LocalDate from, LocalDate until) {
        return source == Source.BADGE
                ? awards(from, until)
                : thanks(from, until).stream().flatMap(each -> each.as(source)).toList();
    }

    private List<Occurrence> awards(LocalDate from, LocalDate until) {
        return setWise.rows(
                AWARDS,
                row -> {
                    var day = LocalDate.parse(row.getString(3));
                    return new Occurrence(
                            "award-" + row.getLong(1),
                            new EmployeeId(row.getLong(2)),
                            List.of(),
                            day,
                            day.atStartOfDay().toInstant(ZoneOffset.UTC));
                },
                from.toString(),
                until.toString());
    }

    private List<Thanks> thanks(LocalDate from, LocalDate until) {
        return setWise.rows(
                THANKS,
                row ->
                        new Thanks(
                                "kudos-" + row.getLong(1),
                                new EmployeeId(row.getLong(2)),
                                keys(row.getString(3)),
                                LocalDate.parse(row.getString(4)),
                                SetWise.instant(row, 5)),
                from.toString(),
                until.toString());
    }

    private static List<EmployeeId> keys(String keys) {
        var all = new ArrayList<EmployeeId>();
        for (var key : keys.split(",")) {
            all.add(new EmployeeId(Long.parseLong(key)));
        }
        return all;
    }
}
