package aidas.notification;

import aidas.points.PointsByHand;
import aidas.points.PointsLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of points that were posted by hand; who leaves is shown nothing of them any more. */
@ApplicationScoped
class PointsWatch {

    @Inject Telling telling;
    @Inject Notices notices;

    void on(@Observes PointsByHand posted) {
        telling.tell(
                posted.postings().stream()
                        .map(
                                each ->
                                        NewNotice.of(
                                                each.who(),
                                                Kind.POINTS,
                                                Matter.of("posting", each.posting()),
                                                Integer.toString(each.points()),
                                                posted.at()))
                        .toList());
    }

    void on(@Observes PointsLeft left) {
        notices.remove(left.who(), Kind.POINTS);
    }
}
