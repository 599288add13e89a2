package aidas.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names this request in the answer, the log and the audit log: 1 to 64 letters, digits, . _ -. */
@RequestScoped
public class RequestId {

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private String value = UUID.randomUUID().toString();

    public String value() {
        return value;
    }

    /** Takes the id that a proxy or client sent, if it is one; otherwise the own one stays. */
    public void adopt(String sent) {
        if (sent != null && FIT.matcher(sent).matches()) {
            value = sent;
        }
    }
}
