package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = FROM.plusDays(91);
    private static final Terms ONCE_A_DAY = new Terms(Source.THANKED, 5, 1, Span.DAY, null, null);

    /** Person {@code n} is thanked on {@code n} days, twice on the first one. */
    private static List<Occurrence> thanks(int people) {
        var all = new ArrayList<Occurrence>();
        for (int who = 1; who <= people; who++) {
            for (int i = 0; i <= who; i++) {
                var day = FROM.plusDays(Math.max(0, i - 1));
                all.add(
                        new Occurrence(
                                "kudos-" + all.size(),
                                new EmployeeId(who),
                                List.of(new EmployeeId(100 + i)),
                                day,
                                day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
            }
        }
        return all;
    }

    private static Trial tried(Terms terms, int people) {
        return Trial.of(terms, thanks(people), FROM, UNTIL);
    }

    @Test
    void R2_8_it_counts_people_postings_points_and_what_limits_keep() {
        var tried = tried(ONCE_A_DAY, 5);
        assertThat(tried.of()).isEqualTo(5);
        assertThat(tried.people()).isEqualTo(5);
        assertThat(tried.postings()).isEqualTo(15);
        assertThat(tried.points()).isEqualTo(75);
        assertThat(tried.refused()).isEqualTo(Map.of(Limit.MOST, 5));
    }

    @Test
    void R2_8_what_was_before_the_quarter_limits_it_and_is_not_counted() {
        // the first week of January 2026 begins on Monday, the 29th of December
        var weekly = new Terms(Source.THANKED, 5, 1, Span.WEEK, null, null);
        var all = List.of(thanked(1, FROM.minusDays(1)), thanked(1, FROM), thanked(2, FROM));
        var tried = Trial.of(weekly, all, FROM, UNTIL);
        assertThat(weekly.since(FROM)).isBeforeOrEqualTo(FROM.minusDays(1));
        assertThat(tried.of()).isEqualTo(2);
        assertThat(tried.people()).isEqualTo(1);
        assertThat(tried.postings()).isEqualTo(1);
        assertThat(tried.refused()).isEqualTo(Map.of(Limit.MOST, 1));
    }

    private static Occurrence thanked(int who, LocalDate day) {
        return new Occurrence(
                "kudos-" + day,
                new EmployeeId(who),
                List.of(new EmployeeId(100)),
                day,
                day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void R2_8_the_spread_is_told_of_five_people_or_more() {
        // 5, 10, 15, 20 and 25 points: numpy.quantile([5, 10, 15, 20, 25], [.5, .9, 1])
        assertThat(tried(ONCE_A_DAY, 5).spread()).isEqualTo(new Trial.Spread(15, 23, 25));
        assertThat(tried(ONCE_A_DAY, 4).spread()).isNull();
    }

    @Test
    void R2_8_nothing_happened_pays_nobody() {
        var tried = Trial.of(ONCE_A_DAY, List.of(), FROM, UNTIL);
        assertThat(tried).isEqualTo(new Trial(FROM, UNTIL, 0, 0, 0, 0, Map.of(), null));
    }
}
