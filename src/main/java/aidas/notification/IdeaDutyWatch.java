package aidas.notification;

import aidas.idea.review.IdeaAsked;
import aidas.idea.review.IdeaEscalated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of ideas that somebody is to handle (R1.10). */
@ApplicationScoped
class IdeaDutyWatch {

    @Inject Telling telling;
    @Inject Notices notices;

    void on(@Observes IdeaAsked asked) {
        var matter = new Matter("idea", asked.idea(), asked.at().toEpochMilli());
        telling.tell(
                asked.people().stream()
                        .map(
                                who ->
                                        NewNotice.of(
                                                who,
                                                Kind.IDEA_ASKED,
                                                matter,
                                                asked.owner() ? "owner" : "reviewer",
                                                asked.at()))
                        .toList());
    }

    void on(@Observes IdeaEscalated late) {
        var matter = Matter.of("idea", late.idea());
        if (late.owner() == null) {
            notices.addForHr(Kind.IDEA_DESK, matter, late.credited(), late.at());
        } else {
            telling.tell(
                    List.of(NewNotice.of(late.owner(), Kind.IDEA_LATE, matter, "", late.at())));
        }
    }
}
