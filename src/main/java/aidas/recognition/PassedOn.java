package aidas.recognition;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import java.time.LocalDate;

/**
 * Words that become a thank-you (R9.3).
 *
 * @param day on which they were written and both worked here
 * @param wording the key of the value's words of that day
 * @param message longer than a thank-you may be, it ends at a word
 * @param answer the key of a customer's answer it quotes; null for none
 * @param key of 1 to 60 characters that nobody can guess
 */
public record PassedOn(
        EmployeeId from,
        EmployeeId to,
        LocalDate day,
        long wording,
        String message,
        Language language,
        Long answer,
        String key) {

    private static final String MORE = " …";

    public PassedOn {
        message = clipped(message);
    }

    private static String clipped(String words) {
        if (words.length() <= Message.LONGEST) {
            return words;
        }
        var head = words.substring(0, Message.LONGEST - MORE.length());
        int blank = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
        int end = blank < head.length() / 2 ? whole(head) : blank;
        return head.substring(0, end).stripTrailing() + MORE;
    }

    /** Not within a character of two halves. */
    private static int whole(String head) {
        int last = head.length() - 1;
        return Character.isHighSurrogate(head.charAt(last)) ? last : head.length();
    }
}
