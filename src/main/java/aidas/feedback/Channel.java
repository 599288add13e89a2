package aidas.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where customer and company met. */
public enum Channel {
    STORE,
    ONLINE,
    MOBILE,
    PHONE;

    private static final Map<String, Channel> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Channel::code, channel -> channel));

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Channel> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
