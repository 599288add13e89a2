package aidas.notification.rest;

import aidas.notification.InboxSlice;
import java.util.List;

/**
 * A page of the inbox, newest first.
 *
 * @param next where the next page begins, for {@code before}; absent after the last one
 */
public record InboxJson(List<NoticeJson> notices, String next) {

    static InboxJson of(InboxSlice slice) {
        return new InboxJson(
                slice.notices().stream().map(NoticeJson::of).toList(),
                slice.next() == null ? null : slice.next().toString());
    }
}
