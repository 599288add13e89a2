package aidas.feedback;

import aidas.statistics.Contrast;
import aidas.statistics.ManyTests;
import aidas.statistics.Proportion;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reason among those who are displeased and among those who are pleased (R8.20).
 *
 * @param unfavourable all displeased, with this reason or not; 1 or more
 * @param favourable all pleased; 1 or more
 * @param p that the two shares are the same, corrected for the number of reasons (Benjamini and
 *     Hochberg)
 */
public record ChipContrast(Mention mention, long unfavourable, long favourable, double p)
        implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double LEVEL = 0.05;

    /** Largest difference first; empty where either side has no answer. */
    static List<ChipContrast> of(Collection<Mention> mentions, Answers all) {
        long against = Math.round(all.unfavourable());
        long pro = Math.round(all.favourable());
        if (against == 0 || pro == 0) {
            return List.of();
        }
        var each = mentions.stream().map(m -> new ChipContrast(m, against, pro, 1)).toList();
        var p =
                ManyTests.falseDiscovery(
                        each.stream()
                                .mapToDouble(c -> c.among().pOfDifference(c.amongPleased()))
                                .toArray());
        return IntStream.range(0, each.size())
                .mapToObj(i -> new ChipContrast(each.get(i).mention, against, pro, p[i]))
                .sorted(
                        Comparator.comparingDouble((ChipContrast c) -> c.difference().value())
                                .reversed())
                .toList();
    }

    /** The share of the displeased who tapped it, with its interval, in percent. */
    public Contrast displeased() {
        return share(among());
    }

    /** The same of the pleased. */
    public Contrast pleased() {
        return share(amongPleased());
    }

    private static Contrast share(Proportion among) {
        return new Contrast(among.share(), among.wilson(Measured.CONFIDENCE)).times(100);
    }

    /** Displeased less pleased, in percentage points. */
    public Contrast difference() {
        return among().less(amongPleased(), Measured.CONFIDENCE).times(100);
    }

    /** Do the displeased mention it more, by more than chance? */
    public boolean tells() {
        return p <= LEVEL && difference().value() > 0;
    }

    private Proportion among() {
        return Proportion.of(mention.unfavourable(), unfavourable);
    }

    private Proportion amongPleased() {
        return Proportion.of(mention.favourable(), favourable);
    }
}
