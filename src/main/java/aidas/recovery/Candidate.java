package aidas.recovery;

import aidas.access.Language;
import aidas.organisation.EmployeeFacts;
import aidas.organisation.StoreId;
import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes a case, unless it is one.
 *
 * @param response its key; null for what is no answer
 * @param unsolicited its key; null for what is none
 * @param rule which opens it; null for none
 * @param words of a complaint that stands nowhere else; may be empty
 * @param value of the transaction, euro; null if unknown
 * @param language of the customer
 */
public record Candidate(
        Long response,
        Long unsolicited,
        Long rule,
        StoreId store,
        String cause,
        String words,
        BigDecimal value,
        Language language,
        Reach customer) {

    /** How the customer can be reached, where no answer tells it; each may be empty. */
    public record Reach(String name, String mail, String phone) implements Serializable {

        public static final Reach UNKNOWN = new Reach("", "", "");

        public Reach {
            name = name == null ? "" : name.strip();
            mail = mail == null ? "" : mail.strip();
            phone = phone == null ? "" : phone.strip();
        }

        List<Violation> faults() {
            var faults = new ArrayList<Violation>();
            if (!name.isEmpty() && !Characters.areName(name, 120)) {
                faults.add(new Violation("name", "one line of at most 120 characters"));
            }
            if (!mail.isEmpty() && (mail.length() > 254 || !EmployeeFacts.isMail(mail))) {
                faults.add(new Violation("mail", "an address such as name@example.com"));
            }
            if (!phone.isEmpty() && !phone.matches("\\+?[0-9][0-9 ()/.-]{4,38}")) {
                faults.add(new Violation("phone", "digits, such as +370 600 12345"));
            }
            return faults;
        }
    }
}
