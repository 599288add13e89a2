package aidas.feedback;

import java.io.Serializable;

/** What of a period did not go into a figure, and why (R8.10). */
public sealed interface LeftOut extends Serializable {

    /** How many answers; 0 or more. */
    long answers();

    /** The name of the reason in the API and at the end of a text's key. */
    String reason();

    /** The company was the cause, not the person whose figure it is. */
    record CompanyCaused(long answers) implements LeftOut {

        private static final long serialVersionUID = 1;

        public CompanyCaused {
            notNegative(answers);
        }

        @Override
        public String reason() {
            return "company";
        }
    }

    /**
     * Days of which nobody knows how many customers were asked.
     *
     * @param told days of which it is known
     * @param days all of them; of several stores the days of each
     */
    record DaysUntold(long told, long days, long answers) implements LeftOut {

        private static final long serialVersionUID = 1;

        public DaysUntold {
            notNegative(answers);
            if (told < 0 || told > days) {
                throw new IllegalArgumentException(
                        "of %d days 0 or more are told, got %d".formatted(days, told));
            }
        }

        @Override
        public String reason() {
            return "days";
        }
    }

    private static void notNegative(long answers) {
        if (answers < 0) {
            throw new IllegalArgumentException("left out are 0 or more, got " + answers);
        }
    }
}
