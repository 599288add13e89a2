package aidas.idea.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.access.Language;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.Effect.TooFew;
import aidas.idea.trial.Effect.Verdict;
import aidas.idea.trial.StoreReading.Count;
import aidas.organisation.Format;
import aidas.organisation.StoreFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** Points of the others' changes: they all rise by 2, some more and some less. */
    private static final int[] MOVES = {0, 4, 2, 1, 3, 2, 4, 0, 2, 3, 1, 2};

    static StoreFacts store(String code) {
        return new StoreFacts(
                new StoreCode(code),
                "Store " + code,
                "Sofia",
                new RegionCode("R"),
                new Format("city"),
                ZoneId.of("Europe/Sofia"),
                Language.EN);
    }

    private static StoreReading reading(String code, int earlier, int before, int after) {
        return new StoreReading(
                store(code),
                new Count(100, earlier),
                new Count(100, before),
                new Count(100, after));
    }

    static Plan plan(String gauge, String... stores) {
        return new Plan(
                Gauge.ofCode(gauge).orElseThrow(),
                START,
                13,
                new BigDecimal("5"),
                List.of(stores).stream().map(StoreCode::new).toList(),
                List.of(),
                7);
    }

    /** Twelve others, and four of the trial that rise by as much more. */
    private static List<StoreReading> company(int... more) {
        var all = new ArrayList<StoreReading>();
        for (int i = 0; i < MOVES.length; i++) {
            int level = 30 + 3 * (i / 3);
            all.add(reading("O" + (10 + i), level, level + i % 2, level + i % 2 + MOVES[i]));
        }
        for (int i = 0; i < more.length; i++) {
            int level = 30 + 3 * i;
            all.add(reading("T" + i, level, level + 1 - i % 2, level + 1 - i % 2 + 2 + more[i]));
        }
        return all;
    }

    private static Measured measured(Plan plan, List<StoreReading> all) {
        return (Measured) Evaluation.of(plan, all);
    }

    @Test
    void R3_2_stores_are_set_against_their_likes() {
        // matched by level: O10–O12 to T0 and so on; mean moves 2, 2, 2, 2; gaps 9, 11, 10, 10
        var found = measured(plan("NPS", "T0", "T1", "T2", "T3"), company(9, 11, 10, 10));
        assertThat(found.effect().value()).isCloseTo(10, within(1e-9));
        // variance of the gaps 2/3, so se √(1/6); t of 97.5 % with three degrees 3.18245
        assertThat(found.effect().interval().margin())
                .isCloseTo(3.182446305284263 * Math.sqrt(1 / 6.0), within(1e-9));
        assertThat(found.stores().stores()).isEqualTo(4);
        assertThat(found.others().stores()).isEqualTo(12);
        assertThat(found.stores().answers()).isEqualTo(800);
        assertThat(found.balance()).hasSize(2);
    }

    @Test
    void R3_6_better_worse_or_unsure() {
        var plan = plan("NPS", "T0", "T1", "T2", "T3");
        assertThat(measured(plan, company(9, 11, 10, 10)).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(measured(plan, company(-9, -8, -10, -9)).verdict()).isEqualTo(Verdict.WORSE);
        assertThat(measured(plan, company(9, -9, 3, -2)).verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void R3_8_fewer_critics_are_better() {
        var plan = plan("critics", "T0", "T1", "T2", "T3");
        assertThat(measured(plan, company(-9, -8, -10, -9)).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(measured(plan("cause.queue", "T0", "T1", "T2", "T3"), company(9, 8, 10, 9)))
                .extracting(Measured::verdict)
                .isEqualTo(Verdict.WORSE);
    }

    @Test
    void R3_3_a_store_with_too_few_answers_is_left_out_and_named() {
        var all = new ArrayList<>(company(9, 11, 10, 10));
        all.add(
                new StoreReading(
                        store("FEW"), new Count(300, 90), new Count(19, 9), new Count(300, 90)));
        var found = measured(plan("NPS", "FEW", "T0", "T1", "T2", "T3"), all);
        assertThat(found.leftOut())
                .extracting(StoreFacts::code)
                .containsExactly(new StoreCode("FEW"));
        assertThat(found.stores().stores()).isEqualTo(4);
    }

    @Test
    void R3_4_three_stores_or_too_few_others_tell_nothing_but_how_many_it_takes() {
        assertThat(Evaluation.of(plan("NPS", "T0", "T1", "T2"), company(9, 11, 10)))
                .isEqualTo(new TooFew(3, 12, 4, List.of()));
        var few =
                company(9, 11, 10, 10, 9).stream()
                        .filter(r -> !r.store().code().value().startsWith("O1"))
                        .toList();
        assertThat(Evaluation.of(plan("NPS", "T0", "T1", "T2", "T3", "T4"), few))
                .isEqualTo(new TooFew(5, 2, 5, List.of()));
    }

    @Test
    void R3_5_placebos_stand_beside_it() {
        var found = measured(plan("NPS", "T0", "T1", "T2", "T3"), company(9, 11, 10, 10));
        assertThat(found.inTime().interval().holds(0)).isTrue();
        // four sets of four: no other choice rises as much
        assertThat(found.inSpace().choices()).isEqualTo(256);
        assertThat(found.inSpace().p()).isEqualTo(1 / 256.0);
    }

    @Test
    void R3_7_stores_that_were_on_their_way_before_are_told_of() {
        var all = new ArrayList<>(company());
        for (int i = 0; i < 4; i++) {
            all.add(reading("T" + i, 30 + 3 * i, 40 + 3 * i + i % 2, 52 + 3 * i));
        }
        assertThat(measured(plan("NPS", "T0", "T1", "T2", "T3"), all).moving()).isTrue();
        assertThat(measured(plan("NPS", "T0", "T1", "T2", "T3"), company(9, 11, 10, 10)).moving())
                .isFalse();
    }

    @Test
    void R4_1_stores_stand_by_name() {
        var comparison =
                Comparison.of(plan("NPS", "T3", "T0", "T1", "T2").stores(), company(9, 11, 10, 10));
        assertThat(comparison.named(Comparator.naturalOrder()))
                .extracting(set -> set.store().name())
                .containsExactly("Store T0", "Store T1", "Store T2", "Store T3");
        assertThat(comparison.named(Comparator.naturalOrder()).getFirst().gap())
                .isCloseTo(9, within(1e-9));
    }

    @Test
    void R1_4_a_plan_says_what_it_can_find() {
        // changes of the sixteen: sd of MOVES and four times 2
        var found = Feasibility.of(company(0, 0, 0, 0), 4, 2);
        assertThat(found.candidates()).isEqualTo(16);
        assertThat(found.spread()).isCloseTo(Math.sqrt(20 / 15.0), within(1e-9));
        // (3.18245 + 0.97847)·σ√(1 + 1/3)/√4
        assertThat(found.detectable())
                .isCloseTo(
                        (3.182446305 + 0.978472312) * Math.sqrt(20 / 15.0 * 4 / 3) / 2,
                        within(1e-6));
        assertThat(found.needed()).isNotNull().isBetween(5, 8);
        assertThat(Feasibility.of(company(0, 0, 0, 0), 4, .2).needed()).isNull();
        assertThat(Feasibility.of(List.of(), 4, 2).spread()).isNull();
    }
}
