package aidas.display;

import aidas.feedback.Answers;
import aidas.feedback.Measured;
import java.io.Serializable;
import java.time.LocalDate;

/** How far a store is on the way to its goal. */
public sealed interface Progress extends Serializable {

    /** As many answers as it takes to tell anything (R3.3). */
    int ENOUGH = 30;

    /** The goal's days have not begun. */
    record NotBegun(LocalDate from) implements Progress {}

    /** Too few answers for a figure. */
    record TooFew(long more) implements Progress {}

    /** The figure and what can be said of it. */
    record Known(Measured figure, Verdict verdict) implements Progress {}

    /** What the interval says of the target (R3.2). */
    enum Verdict {
        REACHED,
        /** The interval holds the target: it may be reached or not. */
        OPEN,
        NOT_YET
    }

    /** What answers of the goal's days say on some day. */
    static Progress of(GoalFacts goal, Answers answers, LocalDate today) {
        if (today.isBefore(goal.period().from())) {
            return new NotBegun(goal.period().from());
        }
        return answers.n() >= ENOUGH && answers.figure() instanceof Measured figure
                ? new Known(figure, verdict(figure, goal.target().doubleValue()))
                : new TooFew(ENOUGH - answers.n());
    }

    private static Verdict verdict(Measured figure, double target) {
        if (figure.intervalLow() >= target) {
            return Verdict.REACHED;
        }
        return figure.intervalHigh() >= target ? Verdict.OPEN : Verdict.NOT_YET;
    }
}
