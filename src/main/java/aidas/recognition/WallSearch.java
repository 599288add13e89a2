package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.recognition.value.ValueCode;
import java.io.Serializable;

/**
 * Which thanks, newest first.
 *
 * @param words that begin words of the message; empty for all
 * @param value null for all
 * @param store null for all
 * @param person who gave or got them; null for all
 * @param before behind which place
 * @param size how many at most, 1 to 100
 */
public record WallSearch(
        String words,
        ValueCode value,
        StoreCode store,
        EmployeeNumber person,
        Cursor before,
        int size)
        implements Serializable {

    public WallSearch {
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 thanks, got " + size);
        }
    }

    /** Is it anything but everything? */
    public boolean narrowed() {
        return !Folded.of(words).none() || value != null || store != null || person != null;
    }
}
