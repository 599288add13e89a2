package aidas.pulse.gate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The categories of a question, and the bands they are read in as well.
 *
 * @param bands of each category its band, from 0; as many bands as categories if none are read
 */
public record Scale(List<Integer> bands) {

    public Scale {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.stream().anyMatch(band -> band < 0)) {
            throw new IllegalArgumentException("a scale has categories with bands, got " + bands);
        }
    }

    /**
     * "Would you recommend us as a place to work?", 0 to 10, read as critics, neutrals, promoters.
     */
    public static Scale enps() {
        return new Scale(List.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2));
    }

    /** An item of 1 to 5: category 0 is a 1. */
    public static Scale item() {
        return plain(5);
    }

    /**
     * Who took part, or wrote a comment: there is one category, and no answer in it to find out.
     */
    public static Scale presence() {
        return plain(1);
    }

    static Scale plain(int categories) {
        return new Scale(IntStream.range(0, categories).boxed().toList());
    }

    public int categories() {
        return bands.size();
    }

    /** Is there an answer to find out, or only that there was one? */
    boolean tells() {
        return categories() > 1;
    }

    /** Counts by band. */
    int[] inBands(int[] counts) {
        var sums = new int[bands.stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        IntStream.range(0, counts.length).forEach(i -> sums[bands.get(i)] += counts[i]);
        return sums;
    }
}
