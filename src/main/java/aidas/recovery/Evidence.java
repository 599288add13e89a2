package aidas.recovery;

import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a step is proved by; each has its own, and nothing less is taken (R2.1). */
public sealed interface Evidence extends Serializable {

    int SHORTEST = 10;
    int LONGEST = 4000;
    BigDecimal MOST = new BigDecimal("9999.99");

    /** What is older was said by nobody here, and the database knows no such days. */
    Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    Step step();

    /** 10 to 4,000 characters. */
    String words();

    /** What exactly the complaint is. */
    record Heard(String words) implements Evidence {

        public Heard {
            words = stripped(words);
            refuse(wordsOf(words));
        }

        @Override
        public Step step() {
            return Step.LISTEN;
        }
    }

    /** The words of regret, how and when they were said. */
    record Regret(String words, Way way, Instant saidAt) implements Evidence {

        public Regret {
            words = stripped(words);
            var faults = wordsOf(words);
            if (way == null) {
                faults.add(new Violation("way", "letter, call or person"));
            }
            if (saidAt == null || saidAt.isBefore(EARLIEST)) {
                faults.add(new Violation("saidAt", "when it was said"));
            }
            refuse(faults);
        }

        @Override
        public Step step() {
            return Step.APOLOGISE;
        }
    }

    /**
     * The concrete solution.
     *
     * @param amount euro; null where no money is part of it
     */
    record Solution(String words, BigDecimal amount) implements Evidence {

        public Solution {
            words = stripped(words);
            var faults = wordsOf(words);
            if (amount != null && !isAmount(amount)) {
                faults.add(new Violation("amount", "0.01 to " + MOST + " euro, or none"));
            }
            refuse(faults);
        }

        @Override
        public Step step() {
            return Step.RESOLVE;
        }
    }

    /** How the customer was asked whether it is solved. */
    record Asked(String words) implements Evidence {

        public Asked {
            words = stripped(words);
            refuse(wordsOf(words));
        }

        @Override
        public Step step() {
            return Step.FOLLOW_UP;
        }
    }

    /**
     * What a form or a client wrote down.
     *
     * @throws Refused with every field at fault
     */
    static Evidence of(Step step, String words, Way way, Instant saidAt, BigDecimal amount) {
        if (step == null) {
            throw new Refused("step", "listen, apologise, resolve or follow-up");
        }
        return switch (step) {
            case LISTEN -> new Heard(words);
            case APOLOGISE -> new Regret(words, way, saidAt);
            case RESOLVE -> new Solution(words, amount);
            case FOLLOW_UP -> new Asked(words);
        };
    }

    /** Whole cents, more than none. */
    static boolean isAmount(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    private static String stripped(String words) {
        return words == null ? "" : words.strip();
    }

    private static List<Violation> wordsOf(String words) {
        var faults = new ArrayList<Violation>();
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST || length > LONGEST || !Characters.areLegible(words)) {
            faults.add(new Violation("words", SHORTEST + " to " + LONGEST + " characters"));
        }
        return faults;
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
