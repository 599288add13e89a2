package aidas.recognition.badge;

import java.util.Arrays;
import java.util.Optional;

/** What a rule counts. */
public enum Source {
    /** Customers' answers credited to the person; good if the customer was glad. */
    PRAISE,
    /** Thanks that the person got. */
    THANKED,
    /** Thanks that the person gave. */
    THANKING,
    /** Ideas of the person that were adopted. */
    IDEA,
    /** Cases that the person worked and a customer confirmed as solved. */
    CASE;

    /** Empty if there is none of that code. */
    public static Optional<Source> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
