package aidas.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where customer and company met. */
public enum Channel {
    STORE,
    ONLINE,
    MOBILE,
    PHONE;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
    }
}
