package aidas.outreach;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import aidas.survey.Direction;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Do the words say the opposite of the score, as when somebody takes the scale the wrong way round
 * (R5.1)? A score in the worst three tenths with pleased words and no displeased one, or in the
 * best tenth with displeased words and no pleased one. A negation makes any words unclear.
 *
 * <p>Words are known by their beginnings, from lists in the three languages (resource {@code
 * words.txt}); few and plain on purpose, for asking without need annoys.
 */
final class Doubt {

    private static final String FILE = "words.txt";
    private static final double BAD = 0.3;
    private static final double GOOD = 0.9;
    private static final int SHORTEST = 3;

    /** Beginnings of words by {@code +} pleased, {@code -} displeased, {@code !} negation. */
    private static final Map<String, Set<String>> WORDS = words();

    private Doubt() {}

    static boolean arises(Questionnaire asked, Told told) {
        if (told.comment() == null) {
            return false;
        }
        var said = List.of(told.comment().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        if (any(said, "!")) {
            return false;
        }
        boolean pleased = any(said, "+");
        boolean displeased = any(said, "-");
        double good = goodness(asked.scale(), told.score());
        return good <= BAD && pleased && !displeased || good >= GOOD && displeased && !pleased;
    }

    /** 0 at the bad end of the scale, 1 at the good one. */
    private static double goodness(Scale scale, BigDecimal score) {
        double share = (score.doubleValue() - scale.low()) / (scale.high() - scale.low());
        return scale.direction() == Direction.HIGHER_IS_BETTER ? share : 1 - share;
    }

    private static boolean any(List<String> said, String kind) {
        return said.stream()
                .anyMatch(word -> WORDS.get(kind).stream().anyMatch(it -> is(word, it)));
    }

    /** Short words are meant whole, for too much begins like them. */
    private static boolean is(String word, String beginning) {
        return beginning.length() <= SHORTEST ? word.equals(beginning) : word.startsWith(beginning);
    }

    private static Map<String, Set<String>> words() {
        try (var in = Doubt.class.getResourceAsStream(FILE)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.matches("[-+!] .+"))
                    .flatMap(
                            line ->
                                    Arrays.stream(line.substring(2).split(" "))
                                            .map(word -> new String[] {line.substring(0, 1), word}))
                    .collect(groupingBy(pair -> pair[0], mapping(pair -> pair[1], toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
