package aidas.points;

import aidas.idea.review.IdeaCredited;
import aidas.recognition.value.Tongues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Hears of adopted ideas, inside the transaction in which they credit somebody (R3.4). */
@ApplicationScoped
class IdeaWatch {

    private static final int LONGEST = 80;

    @Inject Promises promises;

    /** Who claims it later is paid then, and nobody is paid twice for it. */
    void on(@Observes IdeaCredited credited) {
        promises.pay(
                new Promises.Promise(
                        "idea-" + credited.idea(),
                        named(credited.title()),
                        "ideas",
                        credited.points(),
                        LocalDate.ofInstant(credited.at(), ZoneOffset.UTC),
                        credited.at()),
                credited.people());
    }

    /** As it was written, in whatever language. */
    private static Tongues named(String title) {
        var name = title.length() > LONGEST ? title.substring(0, cut(title)) + "…" : title;
        return new Tongues(name, name, name);
    }

    /** Not in the middle of a character. */
    private static int cut(String title) {
        int end = LONGEST - 1;
        return Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end;
    }
}
