package aidas.notification.rest;

import aidas.notification.NoticeView;
import aidas.notification.NoticeWords;
import aidas.shared.web.Text;
import java.util.Locale;

/**
 * A notice.
 *
 * @param kind such as {@code thanked}
 * @param said the sentence, in English
 * @param page to open, from the portal's root
 * @param at with the offset where the reader works
 * @param unread not read yet, or waiting at a desk
 * @param desk does it wait for whoever of HR decides?
 */
public record NoticeJson(
        long id, String kind, String said, String page, String at, boolean unread, boolean desk) {

    private static final Text TEXT = Text.in(Locale.ENGLISH);

    static NoticeJson of(NoticeView notice) {
        return new NoticeJson(
                notice.id(),
                notice.kind().code(),
                NoticeWords.of(notice, TEXT),
                notice.page(),
                notice.at().toOffsetDateTime().toString(),
                notice.unread(),
                notice.desk());
    }
}
