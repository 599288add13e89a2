package aidas.recognition.equity.ring;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.equity.ring.GiftReport.Figure;
import aidas.recognition.equity.ring.GiftReport.Told;
import aidas.shared.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RingReadingTest {

    private static final Period MONTH = Period.ofMonth(YearMonth.of(2026, 9));

    /** 60 people in two stores, thanks within the store by chance. */
    private static List<Gift> chance(int thanks, long seed) {
        var random = new SplittableRandom(seed);
        var gifts = new ArrayList<Gift>();
        while (gifts.size() < thanks) {
            int giver = random.nextInt(60);
            int receiver = giver / 30 * 30 + random.nextInt(30);
            if (giver != receiver) {
                gifts.add(new Gift(giver, receiver, giver / 30 + "-" + giver / 30));
            }
        }
        return gifts;
    }

    private static Told told(List<Gift> gifts, Figure figure) {
        return RingReading.of(MONTH, gifts).figures().get(figure.ordinal());
    }

    @Test
    void R4_1_thanks_within_a_store_come_back_by_chance_and_are_not_held_against_it() {
        int named = 0;
        for (long seed = 0; seed < 20; seed++) {
            var report = RingReading.of(MONTH, chance(300, seed));
            assertThat(report.figures().getFirst().rewiring().found()).isGreaterThan(.05);
            named += report.figures().stream().anyMatch(Told::beyondChance) ? 1 : 0;
        }
        // one of 20 is expected at most; four or more happen once in sixty such tests
        assertThat(named).isLessThan(4);
    }

    @Test
    void R4_1_swaps_are_told_beyond_chance_after_holm() {
        var gifts = new ArrayList<>(chance(200, 6));
        for (int pair = 0; pair < 8; pair += 2) {
            for (int i = 0; i < 5; i++) {
                gifts.add(new Gift(pair, pair + 1, "0-0"));
                gifts.add(new Gift(pair + 1, pair, "0-0"));
            }
        }
        assertThat(told(gifts, Figure.MUTUAL).beyondChance()).isTrue();
        assertThat(told(gifts, Figure.CONCENTRATION).beyondChance()).isTrue();
        assertThat(told(gifts, Figure.CIRCLES).beyondChance()).isFalse();
        assertThat(told(gifts, Figure.MUTUAL).adjusted())
                .isGreaterThanOrEqualTo(told(gifts, Figure.MUTUAL).rewiring().p());
    }

    @Test
    void R4_2_of_fewer_than_five_givers_nothing_is_told() {
        var few = List.of(new Gift(1, 2, "1-1"), new Gift(2, 1, "1-1"), new Gift(3, 1, "1-1"));
        assertThat(RingReading.of(MONTH, few)).isEqualTo(new GiftReport(MONTH, 0, List.of()));
    }

    @Test
    void R4_2_the_favourites_of_fewer_than_five_who_often_thank_are_neither_told_nor_tested() {
        var gifts = new ArrayList<Gift>();
        for (int giver = 0; giver < 8; giver++) {
            for (int i = 0; i < (giver < 4 ? 3 : 2); i++) {
                gifts.add(new Gift(giver, (giver + 1 + i) % 8, "0-0"));
            }
        }
        var report = RingReading.of(MONTH, gifts);
        assertThat(report.figures())
                .extracting(Told::figure)
                .containsExactly(Figure.MUTUAL, Figure.CIRCLES);
        gifts.add(new Gift(4, 7, "0-0"));
        var favourite = RingReading.of(MONTH, gifts).figures().getLast();
        assertThat(favourite.figure()).isEqualTo(Figure.CONCENTRATION);
        assertThat(favourite.givers()).isEqualTo(5);
        assertThat(favourite.rewiring().found()).as("5 of 15 to two digits").isEqualTo(.33);
    }
}
