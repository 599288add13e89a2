package aidas.recovery;

import aidas.recovery.playbook.Template;
import aidas.shared.mail.Letters;
import aidas.shared.mail.NewLetter;
import aidas.shared.mail.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Hands letters to the post. */
@ApplicationScoped
class Mailroom {

    @Inject Letters letters;
    @Inject PostOffice office;
    @Inject Links links;
    @Inject Clock clock;

    /**
     * @param part names the letter among those of the case
     * @return false if there is no mail server, or it was posted before
     */
    boolean post(CaseFacts facts, String part, LetterDraft draft) {
        var key = "case-" + facts.id() + "-" + part;
        if (!office.works() || letters.state(key).isPresent()) {
            return false;
        }
        var link = office.url() + links.make(facts.id());
        return letters.post(
                new NewLetter(
                        key,
                        facts.customer().mail(),
                        facts.customer().language().code(),
                        draft.subject(),
                        draft.text().replace(Template.LINK, link),
                        "",
                        clock.instant()));
    }
}
