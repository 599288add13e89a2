package aidas.notification.mail;

import aidas.notification.Inbox;
import aidas.notification.NoticeRows;
import aidas.notification.NoticeView;
import aidas.organisation.EmployeeEntry;
import aidas.shared.mail.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Writes a letter from what is unread at this moment (R4.2). */
@ApplicationScoped
class LetterDesk {

    /** As many as are counted; nobody reads further. */
    private static final int MOST = 200;

    @Inject Inbox inbox;
    @Inject NoticeRows rows;
    @Inject Farewells farewells;
    @Inject PostOffice office;

    /** Empty if there is nothing left to tell. */
    Optional<Letter> write(Waiting waiting, EmployeeEntry to, ZoneId zone, Instant now) {
        var notices = rows.of(keys(waiting), zone);
        return notices.isEmpty()
                ? Optional.empty()
                : Optional.of(letter(waiting, to, notices, now));
    }

    private List<Long> keys(Waiting it) {
        return it.kind() == LetterKind.MAIL
                ? inbox.unread(it.who(), it.notice()).stream().toList()
                : inbox.unread(it.who(), it.kind().way(), it.since(), it.made(), MOST);
    }

    private Letter letter(
            Waiting waiting, EmployeeEntry to, List<NoticeView> notices, Instant now) {
        var language = to.facts().language();
        var farewell = office.url() + "/farewell/" + farewells.make(waiting.who(), now).text();
        var words = new LetterWords(language, office.url(), farewell);
        return new Letter(
                waiting.id(),
                to.facts().mail(),
                language,
                words.subject(waiting.kind(), notices),
                words.text(waiting.kind(), notices),
                words.html(waiting.kind(), notices),
                farewell);
    }
}
