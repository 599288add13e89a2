package aidas.feedback.files;

import java.util.Locale;

/** Why a file cannot be taken at all (R1.1, R1.3, R1.4). */
public enum FileFault {
    EMPTY,
    TOO_LARGE,
    NOT_A_TABLE,
    /** The binary format of old spreadsheets. */
    OLD_SPREADSHEET,
    /** It unpacks to more than is sane. */
    BLOATED,
    NO_HEADERS,
    DOUBLED_HEADERS,
    NO_ROWS,
    /** It cannot be read to its end. */
    BROKEN;

    /** The end of its text's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
