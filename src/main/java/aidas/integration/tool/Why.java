package aidas.integration.tool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an event became what it did, where nothing in it is at fault. */
public enum Why {
    NO_SCORE("it holds no score"),
    IN_INTAKE("the intake has this answer"),
    UNKNOWN("its store, team or employee is not known; the quarantine says which"),
    BEFORE("this event came before"),
    FINISHED("its answer was finished before"),
    NO_RESPONSE("it does not contain the response"),
    MAY_GO_ON("its author may go on"),
    NEVER_TOLD("the response was never told"),
    OTHER_KIND("it is an event of another kind"),
    PREVIEW("it is a preview, a test or spam, no customer's answer");

    private final String english;

    Why(String english) {
        this.english = english;
    }

    /** As the API says it. */
    public String english() {
        return english;
    }

    /** For the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a text that is none of them. */
    public static Optional<Why> ofEnglish(String text) {
        return Arrays.stream(values()).filter(why -> why.english.equals(text)).findFirst();
    }
}
