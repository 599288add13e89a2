package aidas.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.feedback.Measured;
import aidas.statistics.ChanceGap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boards of 20 equal stores with 30 answers each, whose true NPS is 40 (55 %, 30 %, 15 %). */
class NoiseLockTest {

    private static final int BOARDS = 400;

    private static final List<Board> EQUAL = new ArrayList<>();

    @BeforeAll
    static void draw() {
        var chance = new SplittableRandom(2026);
        for (int i = 0; i < BOARDS; i++) {
            var stores = new Contender[20];
            for (int j = 0; j < stores.length; j++) {
                stores[j] = drawn(chance, "store " + j);
            }
            EQUAL.add(Stores.board(stores));
        }
    }

    private static Contender drawn(SplittableRandom chance, String name) {
        int[] bands = new int[3];
        for (int answer = 0; answer < 30; answer++) {
            double one = chance.nextDouble();
            bands[one < .55 ? 0 : one < .85 ? 1 : 2]++;
        }
        return Stores.store(name, bands[0], bands[1], bands[2]);
    }

    private static double[] gaps() {
        return EQUAL.stream().mapToDouble(NoiseLockTest::gap).sorted().toArray();
    }

    private static double gap(Board board) {
        var scores = board.standings().stream().map(Standing::raw).mapToDouble(Measured::value);
        var all = scores.summaryStatistics();
        return all.getMax() - all.getMin();
    }

    @Test
    void R2_5_the_lock_holds_in_95_of_100_boards_of_equal_stores() {
        double held = EQUAL.stream().filter(Board::locked).count() / (double) BOARDS;
        assertThat(held).isBetween(.93, .97);
    }

    @Test
    void R2_5_equal_stores_lie_50_points_apart_all_the_same() {
        double[] gaps = gaps();
        assertThat(Arrays.stream(gaps).average().orElseThrow()).isCloseTo(49.8, within(1.5));
        assertThat(gaps[BOARDS / 2]).isCloseTo(50, within(2.0));
        assertThat(gaps[BOARDS / 20]).isCloseTo(36.7, within(2.5));
        assertThat(gaps[BOARDS - BOARDS / 20]).isCloseTo(66.7, within(4.0));
    }

    @Test
    void R2_5_a_board_tells_how_far_equal_stores_would_lie_apart() {
        double[] sizes = new double[20];
        Arrays.fill(sizes, 30);
        var gap = ChanceGap.of(100 * 100 * .54, sizes);
        assertThat(gap.mean()).isCloseTo(49.8, within(1.0));
        assertThat(gap.low()).isCloseTo(36.7, within(1.5));
        assertThat(gap.high()).isCloseTo(66.7, within(1.5));
    }
}
