package aidas.notification;

import aidas.feedback.Cursor;
import java.io.Serializable;
import java.util.List;

/**
 * A page of an inbox, newest first.
 *
 * @param next where the next page begins; null after the last one
 */
public record InboxSlice(List<NoticeView> notices, Cursor next) implements Serializable {

    public InboxSlice {
        notices = List.copyOf(notices);
    }
}
