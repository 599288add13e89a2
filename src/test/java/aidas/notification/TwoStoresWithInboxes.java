package aidas.notification;

import aidas.feedback.Cursor;
import aidas.recognition.Reach;
import aidas.recognition.ThankDesk;
import aidas.recognition.TwoStores;
import aidas.shared.web.Text;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Reads inboxes inside a transaction that is taken back. */
public abstract class TwoStoresWithInboxes extends TwoStores {

    @Inject protected InboxDesk desk;
    @Inject protected WishDesk wishes;
    @Inject protected ThankDesk thanks;

    protected List<NoticeView> inbox(String number) {
        employee(number);
        return mine();
    }

    protected List<NoticeView> mine() {
        em.flush();
        return desk.mine(false, null, Cursor.NEWEST, 50).notices();
    }

    protected List<Kind> kinds(String number) {
        return inbox(number).stream().map(NoticeView::kind).toList();
    }

    protected static String said(NoticeView notice, String language) {
        return NoticeWords.of(notice, Text.in(Locale.of(language)));
    }

    protected long thanked(String giver, String... to) {
        employee(giver);
        return thanks.give(kudos(Reach.COMPANY, to));
    }

    protected void wish(String number, Kind kind, Way way) {
        employee(number);
        var ways = new java.util.EnumMap<Kind, Way>(wishes.mine().ways());
        ways.put(kind, way);
        var before = wishes.mine();
        wishes.choose(new Wishes(before.mail(), before.weekly(), before.quiet(), ways));
    }
}
