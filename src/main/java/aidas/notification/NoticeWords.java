package aidas.notification;

import aidas.shared.web.Text;

/** A notice as a sentence in the reader's language (R2.1). */
public final class NoticeWords {

    private NoticeWords() {}

    /** Such as "Boris Two thanked you: We carry it together". */
    public static String of(NoticeView notice, Text text) {
        var subject = notice.subject() == null ? "" : notice.subject().in(text.locale());
        int amount = amount(notice.word());
        return text.of(
                "notification.kind." + notice.kind().code(),
                notice.actor(),
                subject,
                Math.abs(amount),
                amount < 0 ? "minus" : "plus");
    }

    private static int amount(String word) {
        return word.matches("-?\\d{1,9}") ? Integer.parseInt(word) : 0;
    }
}
