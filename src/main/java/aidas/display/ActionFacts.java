package aidas.display;

import aidas.shared.Refused;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something the store does about its customers' feedback.
 *
 * @param words 1 to 160 characters; what is done, not who does it
 * @param due the day by which it is done
 */
public record ActionFacts(String words, LocalDate due) implements Serializable {

    private static final int LONGEST = 160;

    public ActionFacts {
        words = Wording.need("words", words, LONGEST);
        if (due == null || due.getYear() < 2000 || due.getYear() > 2999) {
            throw new Refused("due", "a day such as 2026-03-01");
        }
    }
}
