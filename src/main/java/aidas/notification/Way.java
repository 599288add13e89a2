package aidas.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person hears of a kind of notice. */
public enum Way {
    /** In the inbox, and in the letter of the week if it lies there unread. */
    INBOX,
    /** In the inbox, and by mail at once, but for quiet hours. */
    MAIL,
    /** In the inbox, and in a letter at the end of each day on which there was something. */
    DAILY,
    /** Not at all. */
    OFF;

    /** As the database and the API have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is none of this code. */
    public static Optional<Way> ofCode(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
