package aidas.notification.web;

import aidas.feedback.Cursor;
import aidas.notification.InboxDesk;
import aidas.notification.InboxSlice;
import aidas.notification.Kind;
import aidas.notification.NoticeView;
import aidas.notification.NoticeWords;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /notification/inbox.xhtml}: what is asked for stands in the address. */
@Named
@RequestScoped
public class InboxPage {

    private static final String HERE = "/notification/inbox.xhtml?faces-redirect=true";
    private static final int SIZE = 20;

    @Inject InboxDesk desk;
    @Inject Text text;

    private boolean unread;
    private Kind kind;
    private String before = "";
    private Long open;
    private InboxSlice found;

    /** Opens a notice: marks it read and goes to its page (R6.2). */
    public String load() {
        return open == null ? null : address(desk.open(open));
    }

    private static String address(NoticeView notice) {
        var page = notice.page();
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** A place that is none is the beginning. */
    private Cursor place() {
        try {
            return Cursor.parse(before);
        } catch (Refused none) {
            return Cursor.NEWEST;
        }
    }

    private InboxSlice found() {
        if (found == null) {
            found = desk.mine(unread, kind, place(), SIZE);
        }
        return found;
    }

    public List<NoticeView> rows() {
        return found().notices();
    }

    public String said(NoticeView notice) {
        return NoticeWords.of(notice, text);
    }

    public String read(NoticeView notice) {
        desk.open(notice.id());
        return HERE;
    }

    public String readAll() {
        Notes.done(text.of("notification.inbox.read.done", desk.readAll()));
        return HERE;
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** The key of why there is nothing. */
    public String emptiness() {
        return unread || kind != null || !before.isEmpty()
                ? "notification.inbox.empty.narrowed"
                : "notification.inbox.empty";
    }

    /** The address of the earlier ones; null if there are none. */
    public String earlier() {
        var next = found().next();
        return next == null ? null : newest() + "before=" + next;
    }

    /** The same list from its beginning, to which more can be added. */
    public String newest() {
        return "inbox.xhtml?"
                + (unread ? "unread=true&" : "")
                + (kind == null ? "" : "kind=" + kind.code() + "&");
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public String getKind() {
        return kind == null ? "" : kind.code();
    }

    /** What is no kind is all of them. */
    public void setKind(String code) {
        kind = Kind.ofCode(code).orElse(null);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }

    public String getOpen() {
        return open == null ? null : open.toString();
    }

    /** What is no key is none. */
    public void setOpen(String id) {
        open = id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
