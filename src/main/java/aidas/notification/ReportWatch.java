package aidas.notification;

import aidas.recognition.KudosReported;
import aidas.recognition.ReportDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of reports, which wait for HR until one of them decides (R1.4). */
@ApplicationScoped
class ReportWatch {

    @Inject Notices notices;

    void on(@Observes KudosReported reported) {
        notices.addForHr(
                Kind.REPORTED, Matter.kudos(reported.kudos()), reported.concerned(), reported.at());
    }

    void on(@Observes ReportDecided decided) {
        notices.remove(Kind.REPORTED, Matter.kudos(decided.kudos()));
    }
}
