package aidas.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four steps of a case, in their order. */
public enum Step {
    /** What exactly is the complaint? */
    LISTEN,
    /** The words of regret, when and how they were said. */
    APOLOGISE,
    /** The concrete solution, and its amount if money is part of it. */
    RESOLVE,
    /** The customer was asked whether it is solved. */
    FOLLOW_UP;

    /** As the database, the API and the texts' keys have it: {@code follow-up}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Is it done anew when a case is opened again? */
    public boolean again() {
        return this == RESOLVE || this == FOLLOW_UP;
    }

    public static Optional<Step> ofCode(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
