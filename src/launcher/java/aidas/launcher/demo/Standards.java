package aidas.launcher.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The standards of one visit: which were met.
 *
 * @param met one entry for each of {@link #NAMES}
 */
record Standards(List<Boolean> met) {

    static final List<String> NAMES =
            List.of("greeted", "listened", "explained", "served_soon", "offered_help", "thanked");

    static final String HEADER =
            "source,external_id,store_code,day," + String.join(",", NAMES) + ",missed";

    /** Draws a visit by the planted shares; which standards are missed is chance. */
    static Standards drawn(Dice dice) {
        int missed = dice.index(Planted.MISSED_SHARE);
        if (missed == Planted.MISSED_SHARE.size() - 1 && dice.chance(0.3)) {
            missed++;
        }
        var met = new ArrayList<>(Collections.nCopies(NAMES.size(), true));
        for (int i = 0; i < missed; ) {
            int which = dice.between(0, met.size());
            if (met.get(which)) {
                met.set(which, false);
                i++;
            }
        }
        return new Standards(List.copyOf(met));
    }

    /** The survey's codes of those that were met, or missed. */
    List<String> codes(boolean met) {
        return IntStream.range(0, NAMES.size())
                .filter(i -> this.met.get(i) == met)
                .mapToObj(i -> NAMES.get(i).replace('_', '-'))
                .toList();
    }

    int missed() {
        return Collections.frequency(met, false);
    }

    double points() {
        return Planted.MISSED_POINTS.get(step());
    }

    double value() {
        return Planted.MISSED_VALUE.get(step());
    }

    private int step() {
        return Math.min(missed(), Planted.MISSED_POINTS.size() - 1);
    }

    String row(Answer answer) {
        var row =
                new StringBuilder()
                        .append(answer.source())
                        .append(',')
                        .append(answer.externalId())
                        .append(',')
                        .append(answer.store())
                        .append(',')
                        .append(answer.occurredAt().toLocalDate());
        met.forEach(m -> row.append(m ? ",1" : ",0"));
        return row.append(',').append(missed()).toString();
    }
}
