package aidas.pulse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is asked what: the scored questions form a cycle, a turn takes the next few, and the turn
 * after goes on where it stopped. So everybody sees each question once before any again (R2.3).
 *
 * @param cycle how many scored questions there are
 * @param perTurn how many are asked at a time, at most the cycle
 */
record Rotation(int cycle, int perTurn) {

    Rotation {
        if (cycle < 1 || perTurn < 1) {
            throw new IllegalArgumentException(
                    "a rotation needs questions, got %d of %d".formatted(perTurn, cycle));
        }
        perTurn = Math.min(perTurn, cycle);
    }

    /** Where somebody starts who is the nth of those among whom questions are spread. */
    int start(int nth) {
        return Math.floorMod((long) nth * perTurn, cycle);
    }

    /** Where the turn after the one at that position begins. */
    int next(int position) {
        return (position + perTurn) % cycle;
    }

    /** The places in the cycle of the questions that are asked at that position. */
    List<Integer> asked(int position) {
        return IntStream.range(position, position + perTurn).mapToObj(i -> i % cycle).toList();
    }
}
