package aidas.feedback;

import aidas.survey.Scale;
import java.io.Serializable;

/** The answers of two periods on one scale; figures derive from them as ever. */
public record Compared(Answers before, Answers now) implements Serializable {

    private static final long serialVersionUID = 1;

    public Compared {
        if (before.scale() != now.scale()) {
            throw new IllegalArgumentException(
                    "scales are never mixed, got " + before.scale() + " and " + now.scale());
        }
    }

    public Scale scale() {
        return now.scale();
    }

    /** Of NPS, CSAT or CES. */
    public Change change() {
        return Change.between(before.figure(), now.figure());
    }

    /** Of the mean of the scores. */
    public Change ofMean() {
        return Change.between(before.mean(), now.mean());
    }
}
