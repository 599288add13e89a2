package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.value.ValueCode;
import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A thank-you to give.
 *
 * @param value null if the client named none that can be
 * @param message 20 to 500 characters
 * @param language of the message
 * @param reach null if the client named none that can be
 * @param answer the customer's answer it quotes; null for none
 * @param key of 1 to 60 characters, by which a repetition is known
 */
public record NewKudos(
        List<EmployeeNumber> to,
        ValueCode value,
        String message,
        Language language,
        Reach reach,
        Long answer,
        String key) {

    static final int MOST = 10;
    private static final int LONGEST_KEY = 60;

    public NewKudos {
        to = to.stream().distinct().toList();
        message = Message.stripped(message);
    }

    /** What is wrong with it, whoever gives it (R1.1). */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (to.isEmpty() || to.size() > MOST) {
            faults.add(new Violation("to", "1 to " + MOST + " colleagues"));
        }
        Message.check(faults, "message", message, Message.SHORTEST, Message.LONGEST);
        if (reach == null) {
            faults.add(new Violation("reach", "store or company"));
        }
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        if (!hasKey()) {
            faults.add(new Violation("key", "1 to " + LONGEST_KEY + " characters"));
        }
        return faults;
    }

    /** Is the key one by which a repetition can be known? */
    boolean hasKey() {
        return Characters.areName(key, LONGEST_KEY);
    }
}
