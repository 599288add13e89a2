package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import java.io.Serializable;

/**
 * What is known of an employee (R2.1).
 *
 * @param givenName 1 to 80 characters
 * @param familyName 1 to 80 characters
 * @param mail an address of at most 255 characters, empty if there is none
 */
public record EmployeeFacts(
        EmployeeNumber number, String givenName, String familyName, String mail, Language language)
        implements Serializable {

    public EmployeeFacts {
        Words.need(givenName, 80, "a given name");
        Words.need(familyName, 80, "a family name");
        if (!mail.isEmpty() && !isMail(mail)) {
            throw new IllegalArgumentException("a mail address looks like name@example.org");
        }
    }

    /** Given name, then family name. */
    public String fullName() {
        return givenName + " " + familyName;
    }

    /** A rough check: something, one @, a domain, no blanks; whether mail arrives, mail shows. */
    public static boolean isMail(String text) {
        return text.length() <= 255 && text.matches("[^\\s@<>,;]+@[^\\s@<>,;]+");
    }
}
