package aidas.notification;

import aidas.shared.web.Text;

/** A notice as a sentence in the reader's language (R2.1). */
public final class NoticeWords {

    private NoticeWords() {}

    /** Such as "Boris Two thanked you: We carry it together". */
    public static String of(NoticeView notice, Text text) {
        var subject = notice.subject() == null ? "" : notice.subject().in(text.locale());
        boolean counts = notice.word().matches("-?\\d{1,9}");
        int amount = counts ? Integer.parseInt(notice.word()) : 0;
        return text.of(
                "notification.kind." + notice.kind().code(),
                notice.actor(),
                subject,
                Math.abs(amount),
                counts ? sign(amount) : notice.word());
    }

    private static String sign(int amount) {
        return amount < 0 ? "minus" : "plus";
    }
}
