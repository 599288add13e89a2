package aidas.feedback.contact;

import aidas.access.Language;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * How a customer may be reached.
 *
 * @param name as they told it, at most 120 characters; may be empty
 * @param mail at most 254 characters; empty if not told
 * @param phone at most 40 characters; empty if not told
 * @param language in which to write
 * @param consent version of the words they agreed to
 */
public record Contact(String name, String mail, String phone, Language language, String consent) {

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,38}");
    private static final int NAME = 120;
    private static final int ADDRESS = 254;
    private static final int VERSION = 40;

    /**
     * @throws Refused naming {@code name}, {@code mail}, {@code phone} or {@code consent} (R1.1)
     */
    public Contact {
        name = name.strip();
        mail = mail.strip();
        phone = phone.strip();
        var wrong = new ArrayList<Violation>();
        if (name.length() > NAME || name.chars().anyMatch(Character::isISOControl)) {
            wrong.add(
                    new Violation("name", "expected one line of at most " + NAME + " characters"));
        }
        if (mail.isEmpty() && phone.isEmpty()) {
            wrong.add(new Violation("mail", "expected an address or a telephone number"));
        }
        if (!mail.isEmpty() && (mail.length() > ADDRESS || !MAIL.matcher(mail).matches())) {
            wrong.add(new Violation("mail", "expected an address such as name@example.com"));
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            wrong.add(new Violation("phone", "expected digits, such as +370 600 12345"));
        }
        if (consent.isBlank() || consent.length() > VERSION) {
            wrong.add(new Violation("consent", "expected the version of the words agreed to"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
