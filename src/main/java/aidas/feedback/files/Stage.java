package aidas.feedback.files;

import java.util.Locale;

/** Where a file stands between its upload and its end. */
public enum Stage {
    /** Waits for its mapping, or was stopped while it was tried. */
    UPLOADED,
    /** Is being tried. */
    CHECKING,
    /** Was tried; nothing is stored yet. */
    CHECKED,
    /** Is being taken in. */
    RUNNING,
    DONE,
    /** Somebody stopped it while it was taken in. */
    CANCELLED,
    /** The file could not be read to its end, or the portal failed. */
    FAILED,
    /** Under way, but not heard of any more: the server went down (R5.2). Never stored. */
    LOST;

    /** The end of its text's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isUnderWay() {
        return this == CHECKING || this == RUNNING;
    }
}
