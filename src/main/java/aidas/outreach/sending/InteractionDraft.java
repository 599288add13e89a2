package aidas.outreach.sending;

import aidas.outreach.InvitationDraft;
import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An interaction as it was told, before it is judged.
 *
 * @param invitation what the customer would be asked about
 * @param mail null if unknown; goes before the phone
 * @param phone null if unknown
 * @param account to which the customer belongs, by the sender's key; null for none
 * @param outcome what came of it, in the sender's words, such as {@code bought}; null if not told
 */
public record InteractionDraft(
        InvitationDraft invitation, String mail, String phone, String account, String outcome) {

    private static final String MAIL = "[^@\\s<>\"(),;:\\\\]{1,64}@[^@\\s<>\"(),;:\\\\]{1,188}";
    private static final String PHONE = "\\+?[0-9][0-9 ()/-]{4,38}";
    private static final int LONGEST_ACCOUNT = 120;
    private static final int LONGEST_OUTCOME = 40;

    /** What is at fault beside the invitation (R1.2). */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (isThere(mail) && !mail.strip().matches(MAIL)) {
            faults.add(new Violation("mail", "an address such as ana@example.org"));
        }
        if (isThere(phone) && !phone.strip().matches(PHONE)) {
            faults.add(new Violation("phone", "a number such as +359 88 123 4567"));
        }
        if (isThere(account) && !Characters.areName(account, LONGEST_ACCOUNT)) {
            faults.add(new Violation("account", "at most 120 characters"));
        }
        if (isThere(outcome) && !Characters.areName(outcome, LONGEST_OUTCOME)) {
            faults.add(new Violation("outcome", "at most 40 characters"));
        }
        return faults;
    }

    boolean byMail() {
        return isThere(mail);
    }

    boolean reachable() {
        return isThere(mail) || isThere(phone);
    }

    /** By which the same person is known again: the address, however it is written. */
    String address() {
        return isThere(mail)
                ? mail.strip().toLowerCase(Locale.ROOT)
                : isThere(phone) ? phone.replaceAll("[^0-9+]", "") : "";
    }

    String accountKey() {
        return isThere(account) ? account.strip() : "";
    }

    String outcomeKey() {
        return isThere(outcome) ? outcome.strip() : "";
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
