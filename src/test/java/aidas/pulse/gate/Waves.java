package aidas.pulse.gate;

import aidas.pulse.gate.Attacker.Published;
import aidas.pulse.gate.People.Answer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Attacks over time: a figure of one wave without figures of other waves inside it, as if everybody
 * in those had answered the same again.
 */
final class Waves {

    private record Known(View view, Published wave) {

        Set<Answer> answers() {
            var inside = new HashSet<Answer>();
            for (var one : wave.answers()) {
                if (view.leaves().contains(one.leaf().unit())) {
                    inside.add(one);
                }
            }
            return inside;
        }
    }

    /** Is told of every attempt whether it succeeded. */
    interface Score {
        void tried(String attack, boolean success);
    }

    private final List<Known> known;
    private final int floor;
    private final Score score;

    Waves(List<Published> waves, int floor, Score score) {
        this.known =
                waves.stream()
                        .flatMap(
                                wave ->
                                        View.of(wave.wave()).stream()
                                                .map(view -> new Known(view, wave)))
                        .toList();
        this.floor = floor;
        this.score = score;
    }

    void attack() {
        for (var whole : known) {
            var parts =
                    known.stream()
                            .filter(part -> part.wave() != whole.wave())
                            .filter(part -> whole.view().leaves().containsAll(part.view().leaves()))
                            .toList();
            for (int i = 0; i < parts.size(); i++) {
                score.tried("c two waves", reads(whole, List.of(parts.get(i))));
                for (int j = 0; j < i; j++) {
                    var both = List.of(parts.get(i), parts.get(j));
                    score.tried("f several waves", reads(whole, both));
                }
            }
        }
    }

    private boolean reads(Known whole, List<Known> parts) {
        int[] left = whole.view().counts().clone();
        parts.forEach(part -> Arrays.setAll(left, i -> left[i] - part.view().counts()[i]));
        int size = IntStream.of(left).map(Math::abs).sum();
        return size > 0 && size < floor && apart(parts) && differing(whole, parts) < floor;
    }

    private static boolean apart(List<Known> parts) {
        return parts.size() < 2
                || Collections.disjoint(parts.get(0).view().leaves(), parts.get(1).view().leaves());
    }

    /** In truth: answers of the whole that no part holds unchanged, and the other way round. */
    private static int differing(Known whole, List<Known> parts) {
        var left = whole.answers();
        int wrong = 0;
        for (var part : parts) {
            for (var answer : part.answers()) {
                wrong += left.remove(answer) ? 0 : 1;
            }
        }
        return left.size() + wrong;
    }
}
