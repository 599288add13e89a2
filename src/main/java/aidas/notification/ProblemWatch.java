package aidas.notification;

import aidas.recovery.problem.ActionDone;
import aidas.recovery.problem.ActionLate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of what is late that was to be done about a problem (R1.13). */
@ApplicationScoped
class ProblemWatch {

    private static final String PROBLEM = "problem";

    @Inject Telling telling;
    @Inject Notices notices;

    void on(@Observes ActionLate late) {
        var matter = new Matter(PROBLEM, late.problem(), late.action());
        telling.tell(List.of(NewNotice.of(late.owner(), Kind.PROBLEM_LATE, matter, "", late.at())));
    }

    void on(@Observes ActionDone done) {
        notices.remove(Kind.PROBLEM_LATE, new Matter(PROBLEM, done.problem(), done.action()));
    }
}
