package aidas.outreach.sending;

import aidas.access.Language;
import aidas.outreach.InvitationDesk;
import aidas.outreach.Invited;
import aidas.shared.Secret;
import aidas.shared.mail.Letters;
import aidas.shared.mail.NewLetter;
import aidas.shared.mail.PostOffice;
import aidas.shared.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Invites a customer and writes to them, in the caller's transaction (R4.1, R4.2). */
@ApplicationScoped
class Dispatch {

    @Inject InvitationDesk invitations;
    @Inject Letters letters;
    @Inject ShortMessages messages;
    @Inject PostOffice office;
    @Inject Interactions interactions;

    /** Invites, writes and keeps what was done. */
    void ask(Candidate one, Judged judged, Instant now) {
        var invited = invitations.invite(one.told().invitation());
        var quit = Secret.drawn();
        invited.path().ifPresent(path -> write(one, invited, path, quit, now));
        interactions.add(one, judged, invited.invitation().id(), quit, now);
    }

    private void write(Candidate one, Invited invited, String path, Secret quit, Instant now) {
        var language = Language.ofCode(invited.invitation().language()).orElse(Language.EN);
        var link = office.url() + path;
        var key = "invitation-" + invited.invitation().id();
        if (one.told().byMail()) {
            letters.post(
                    letter(one, language, key, link, office.url() + "/enough/" + quit.text(), now));
        } else {
            var words = say(language, "outreach.sending.short", one.store().facts().name(), link);
            messages.add(new ShortMessage(key, one.told().phone().strip(), words), now);
        }
    }

    private static NewLetter letter(
            Candidate one, Language language, String key, String link, String quit, Instant now) {
        var store = one.store().facts().name();
        return new NewLetter(
                key,
                one.told().mail().strip(),
                language.code(),
                say(language, "outreach.sending.subject", store),
                say(language, "outreach.sending.text", store, link, quit),
                quit,
                now);
    }

    private static String say(Language language, String key, Object... args) {
        return Messages.of(language.locale(), key, args);
    }
}
