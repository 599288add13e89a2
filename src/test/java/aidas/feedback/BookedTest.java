package aidas.feedback;

import static aidas.feedback.Drafts.NPS;
import static aidas.feedback.Drafts.VISIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Attribution.Rule;
import aidas.feedback.Linked.Known;
import aidas.survey.Band;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final long STORE = 1;
    private static final long DESK = 10;
    private static final int MORNING = 0;

    @Test
    void R5_1_sums_come_by_store_and_day() {
        var days =
                StoreDay.of(
                        List.of(
                                booked(DAY, 9, Drafts.said(NPS)),
                                booked(DAY, 3, Drafts.said(NPS)),
                                booked(DAY.plusMonths(1), 7, Drafts.said(NPS))));

        assertThat(days).hasSize(2);
        assertThat(days.firstKey().day()).isEqualTo(DAY);
        var first = days.get(days.firstKey());
        assertThat(first.n()).isEqualTo(2);
        assertThat(first.scoreSum()).isEqualByComparingTo("12");
        assertThat(first.scoreSumSq()).isEqualByComparingTo("90");
        assertThat(first.valueSum()).isEqualByComparingTo("25");
    }

    @Test
    void R5_3_the_two_questions_are_summed_apart_each_on_its_scale() {
        var months =
                StoreMonth.of(
                        List.of(
                                booked(DAY, 9, company("2")),
                                booked(DAY, 3, Drafts.said(VISIT_2))));

        var company = new StoreMonth.Key(STORE, MARCH, Scale.CSAT_1_5, Side.COMPANY);
        var person = new StoreMonth.Key(STORE, MARCH, Scale.NPS_0_10, Side.PERSON);
        assertThat(months).containsOnlyKeys(person, company);
        assertThat(months.get(person).n()).isEqualTo(2);
        assertThat(months.get(company).unfavourable()).isEqualTo(1);
        assertThat(months.get(company).scoreSum()).isEqualByComparingTo("2");
    }

    @Test
    void R5_4_answers_are_split_by_what_the_store_cannot_choose() {
        var purchase =
                new Particulars(NPS, null, List.of(), List.of(), List.of(), "purchase", false);
        var mixes =
                StoreMix.of(
                        List.of(
                                booked(DAY, 9, purchase),
                                booked(DAY, 8, Drafts.said(NPS)),
                                booked(DAY, 2, Drafts.said(NPS))));

        assertThat(mixes.keySet()).extracting(StoreMix.Key::reason).containsExactly("", "purchase");
        assertThat(mixes.firstKey().channel()).isEqualTo(Channel.STORE);
        assertThat(mixes.firstKey().hours()).isEqualTo(MORNING);
        assertThat(mixes.get(mixes.firstKey()).n()).isEqualTo(2);
    }

    @Test
    void R5_4_the_day_has_four_parts() {
        assertThat(Arrays.stream(new int[] {0, 10, 11, 14, 15, 17, 18, 23}).map(BookedTest::part))
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    private static int part(int hour) {
        return Hours.of(DAY.atTime(hour, 59));
    }

    @Test
    void R5_5_credits_are_summed_by_person_cause_and_team_and_nobodys_count_too() {
        var half = new BigDecimal("0.500000");
        var months =
                CreditMonth.of(
                        List.of(
                                booked(DAY, 9, Drafts.said(NPS), credit(101, BigDecimal.ONE)),
                                booked(
                                        DAY,
                                        3,
                                        Drafts.said(NPS),
                                        credit(101, half),
                                        credit(102, half)),
                                booked(DAY, 0, Drafts.said(NPS, "price"), credit(101, half)),
                                booked(DAY, 5, Drafts.said(NPS))));

        assertThat(months.keySet())
                .containsExactly(
                        key(0, Side.PERSON, 0),
                        key(101, Side.PERSON, DESK),
                        key(101, Side.COMPANY, DESK),
                        key(102, Side.PERSON, DESK));
        var march = months.get(key(101, Side.PERSON, DESK));
        assertThat(march.n()).isEqualTo(2);
        assertThat(march.weightSum()).isEqualByComparingTo("1.5");
        assertThat(march.weightSq()).isEqualByComparingTo("1.25");
        assertThat(march.scoreSum()).isEqualByComparingTo("10.5");
        assertThat(march.scoreSumSq()).isEqualByComparingTo("85.5");
        assertThat(march.of(Band.UNFAVOURABLE)).isEqualByComparingTo("0.5");
        assertThat(months.get(key(0, Side.PERSON, 0)).weightSum()).isEqualByComparingTo("1");
    }

    @Test
    void R5_7_a_credit_that_is_taken_out_leaves_nothing() {
        var sum = new CreditMonth();
        var nine = Scored.of(Scale.NPS_0_10, BigDecimal.valueOf(9));
        sum.add(nine, new BigDecimal("0.333333"), 1);
        sum.add(nine, new BigDecimal("0.333333"), -1);

        assertThat(sum.n()).isZero();
        assertThat(sum.weightSq()).isEqualByComparingTo("0");
        assertThat(sum.scoreSumSq()).isEqualByComparingTo("0");
    }

    @Test
    void R5_6_chips_are_counted_on_the_side_of_their_version() {
        var chips =
                StoreChip.of(
                        List.of(
                                booked(DAY, 9, Drafts.said(NPS, "friendly", "price")),
                                booked(DAY, 2, Drafts.said(NPS, "price"))));

        var price = new StoreChip.Key(STORE, MARCH, Scale.NPS_0_10, "price", Side.COMPANY);
        assertThat(chips).hasSize(2).containsKey(price);
        assertThat(chips.get(price).favourable()).isEqualTo(1);
        assertThat(chips.get(price).unfavourable()).isEqualTo(1);
    }

    private static Particulars company(String score) {
        return new Particulars(
                VISIT_2, new BigDecimal(score), List.of(), List.of(), List.of(), null, false);
    }

    private static CreditMonth.Key key(long employee, Side cause, long team) {
        return new CreditMonth.Key(employee, MARCH, Scale.NPS_0_10, cause, STORE, team);
    }

    private static Attribution credit(long employee, BigDecimal weight) {
        return new Attribution(employee, DESK, weight, Rule.EXPLICIT, null);
    }

    private static Booked booked(
            LocalDate day, int score, Particulars said, Attribution... credits) {
        var response = Drafts.response("1", "2026-03-13T10:00:00Z", score, null);
        return Booked.of(
                new Known(
                        Drafts.saying(response, said),
                        STORE,
                        null,
                        day,
                        MORNING,
                        List.of(credits)));
    }
}
