package aidas.recognition;

import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the caller may read a thank-you, and with it react, reply and report. */
@ApplicationScoped
class Readable {

    @Inject KudosBook book;
    @Inject Wall wall;
    @Inject Sights sights;

    /**
     * The thank-you, if it is on the caller's wall or the caller gave or got it.
     *
     * @throws NotFound if not: nobody learns that there is one
     */
    Kudos get(long id) {
        var kudos = book.find(id).orElseThrow(() -> missing(id));
        var sight = sights.mine();
        if (!mayRead(kudos, sight) && !wall.shows(id, sight)) {
            throw missing(id);
        }
        return kudos;
    }

    /** Giver and receivers read it off the wall too; only the giver once it is hidden. */
    private static boolean mayRead(Kudos kudos, Sight sight) {
        return sight.takesPart(kudos)
                && switch (kudos.state()) {
                    case KudosState.Standing it -> true;
                    case KudosState.Hidden it -> kudos.deed().isBy(sight.reader());
                    case KudosState.Withdrawn it -> false;
                };
    }

    private static NotFound missing(long id) {
        return new NotFound("there is no thank-you " + id);
    }
}
