package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Purse TWENTY = new Purse(20L, DAY);
    private static final Purse APART = new Purse(null, DAY);

    private static RewardView reward(Terms terms, Integer all, int taken) {
        return new RewardView(
                1, new RewardCode("rw-test"), 1, terms, new Stock(all, null, taken), false);
    }

    private static Hindrance hindrance(Purse purse, Terms terms, LocalDate... had) {
        return purse.offer(reward(terms, null, 0), List.of(had)).hindrance();
    }

    @Test
    void R2_1_nothing_is_in_the_way_of_who_has_the_points() {
        assertThat(TWENTY.offer(reward(Drafts.costing(20).terms(), 3, 2), List.of()).open())
                .isTrue();
    }

    @Test
    void R2_1_the_first_thing_in_the_way_is_told() {
        var closed = Drafts.costing(99).within(DAY.plusDays(1), null).terms();
        assertThat(TWENTY.offer(reward(closed, 1, 1), List.of()).hindrance())
                .isEqualTo(Hindrance.EARLY);
        var gone = TWENTY.offer(reward(Drafts.costing(99).terms(), 1, 1), List.of());
        assertThat(gone.hindrance()).isEqualTo(Hindrance.GONE);
        assertThat(gone.missing()).isZero();
        assertThat(TWENTY.offer(reward(Drafts.costing(32).terms(), 2, 1), List.of()).missing())
                .isEqualTo(12);
    }

    @Test
    void R2_2_its_last_day_is_one_of_its_days() {
        assertThat(hindrance(TWENTY, Drafts.costing(1).within(DAY, DAY).terms())).isNull();
        assertThat(hindrance(TWENTY, Drafts.costing(1).within(null, DAY.minusDays(1)).terms()))
                .isEqualTo(Hindrance.LATE);
    }

    @Test
    void R2_3_who_takes_no_part_gets_what_costs_nothing() {
        assertThat(hindrance(APART, Drafts.costing(1).terms())).isEqualTo(Hindrance.APART);
        assertThat(hindrance(APART, Drafts.costing(0).terms())).isNull();
        assertThat(hindrance(new Purse(-8L, DAY), Drafts.costing(0).terms())).isNull();
    }

    @Test
    void R2_4_a_span_begins_with_its_month_quarter_or_year() {
        assertThat(Span.MONTH.first(DAY)).isEqualTo("2026-05-01");
        assertThat(Span.QUARTER.first(DAY)).isEqualTo("2026-04-01");
        assertThat(Span.QUARTER.first(LocalDate.of(2026, 3, 31))).isEqualTo("2026-01-01");
        assertThat(Span.QUARTER.first(LocalDate.of(2026, 12, 1))).isEqualTo("2026-10-01");
        assertThat(Span.YEAR.first(DAY)).isEqualTo("2026-01-01");
        var quarterly = Drafts.costing(0).limit(1, "quarter").terms();
        assertThat(hindrance(TWENTY, quarterly, LocalDate.of(2026, 4, 1)))
                .isEqualTo(Hindrance.LIMIT);
        assertThat(hindrance(TWENTY, quarterly, LocalDate.of(2026, 3, 31))).isNull();
        var twice = Drafts.costing(0).limit(2, "ever").terms();
        assertThat(hindrance(TWENTY, twice, LocalDate.of(2020, 4, 1))).isNull();
        assertThat(hindrance(TWENTY, twice, LocalDate.of(2020, 4, 1), DAY))
                .isEqualTo(Hindrance.LIMIT);
    }

    @Test
    void R1_4_few_are_left_from_the_number_on_that_hr_set() {
        assertThat(new Stock(5, 2, 3).low()).isTrue();
        assertThat(new Stock(5, 2, 2).low()).isFalse();
        assertThat(new Stock(5, null, 5).low()).isFalse();
        assertThat(new Stock(null, null, 5).left()).isNull();
        assertThat(new Stock(5, 2, 5).gone()).isTrue();
    }
}
