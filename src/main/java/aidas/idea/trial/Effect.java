package aidas.idea.trial;

import aidas.organisation.StoreFacts;
import aidas.statistics.Contrast;
import aidas.statistics.Matching.Balance;
import aidas.statistics.SetPlacebo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What became of a trial's figure, or why nothing is told. */
public sealed interface Effect {

    /** In a word, for keys of texts: {@code waiting, off, few, better, worse} or {@code unsure}. */
    default String outcome() {
        return switch (this) {
            case Waiting waiting -> "waiting";
            case CalledOff off -> "off";
            case TooFew few -> "few";
            case Measured found -> found.verdict().name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Looked at too early (R3.1).
     *
     * @param until the first day no longer in the trial
     */
    record Waiting(LocalDate until) implements Effect {}

    /** It was called off. */
    record CalledOff(String because) implements Effect {}

    /**
     * Too few stores to tell (R3.4).
     *
     * @param stores of the trial with enough answers
     * @param others that could be set against them
     * @param needed as many of either
     */
    record TooFew(int stores, int others, int needed, List<StoreFacts> leftOut) implements Effect {

        public TooFew {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * It can be told; figures in points of 100.
     *
     * @param effect at 95 %
     * @param p two-sided
     * @param stores how the trial's stores did, each alike
     * @param others how those matched to them did
     * @param inTime the same sets one time earlier, when nothing was tried, at 95 %
     * @param inSpace the other stores that might have been in the trial
     * @param balance of the earlier figure and of the number of answers
     * @param leftOut stores of the trial with too few answers, by name (R3.3)
     */
    record Measured(
            Verdict verdict,
            Contrast effect,
            double p,
            Course stores,
            Course others,
            Contrast inTime,
            SetPlacebo inSpace,
            List<Balance> balance,
            List<StoreFacts> leftOut)
            implements Effect {

        public Measured {
            balance = List.copyOf(balance);
            leftOut = List.copyOf(leftOut);
        }

        /** Were the stores on their way before anything was tried (R3.7)? */
        public boolean moving() {
            return !inTime.interval().holds(0);
        }
    }

    /** What an effect comes to. */
    enum Verdict {
        BETTER,
        WORSE,
        /** The interval holds 0. */
        UNSURE
    }

    /**
     * How stores did on average.
     *
     * @param stores how many
     * @param answers before and in the trial
     */
    record Course(int stores, double before, double after, long answers) {}
}
