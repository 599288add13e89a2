package aidas.recovery.rule;

import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import aidas.survey.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * When an answer becomes a case: all of what is said has to hold.
 *
 * @param scale with score, its code; null for each
 * @param score no better than this, in the scale's own direction
 * @param region code; null for each
 * @param stores codes; none for each
 * @param value of the transaction at least, euro; null for any
 * @param en words of which one is enough; none for no matter which
 * @param cause of the cases
 */
public record RuleTerms(
        String name,
        String scale,
        BigDecimal score,
        String region,
        List<String> stores,
        BigDecimal value,
        List<String> en,
        List<String> bg,
        List<String> lt,
        String cause)
        implements Serializable {

    private static final int MOST_WORDS = 40;
    private static final int LONGEST_WORD = 60;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    public RuleTerms {
        stores = copied(stores);
        en = copied(en);
        bg = copied(bg);
        lt = copied(lt);
    }

    /** With what is null in it, which is refused by its field. */
    private static List<String> copied(List<String> texts) {
        return texts == null ? List.of() : texts.stream().toList();
    }

    boolean words() {
        return !en.isEmpty() || !bg.isEmpty() || !lt.isEmpty();
    }

    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (!Characters.areName(name, 80)) {
            faults.add(new Violation("name", "1 to 80 characters"));
        }
        if (scale != null || score != null) {
            var known = Scale.ofCode(scale);
            if (known.isEmpty()) {
                faults.add(new Violation("scale", "the code of a scale"));
            } else if (score == null || !known.get().takes(score)) {
                faults.add(new Violation("score", known.get().expectation()));
            }
        }
        if (value != null
                && (value.signum() <= 0
                        || value.compareTo(MOST) > 0
                        || value.stripTrailingZeros().scale() > 2)) {
            faults.add(new Violation("value", "more than 0, at most " + MOST + ", whole cents"));
        }
        check(faults, "en", en);
        check(faults, "bg", bg);
        check(faults, "lt", lt);
        if (score == null && value == null && !words()) {
            faults.add(new Violation("score", "a score, a value or words"));
        }
        return faults;
    }

    private static void check(List<Violation> faults, String field, List<String> words) {
        boolean good =
                words.size() <= MOST_WORDS
                        && words.stream().allMatch(it -> Characters.areName(it, LONGEST_WORD));
        if (!good) {
            faults.add(
                    new Violation(
                            field,
                            "at most %d words of at most %d characters"
                                    .formatted(MOST_WORDS, LONGEST_WORD)));
        }
    }
}
