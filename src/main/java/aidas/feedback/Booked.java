package aidas.feedback;

import aidas.feedback.Linked.Known;
import aidas.survey.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A response on its way into the sums.
 *
 * @param month its first day
 * @param company what was said of the company; null if nothing was
 */
record Booked(Known known, LocalDate month, Scored score, Scored company, Side cause) {

    static List<Booked> all(Collection<Known> fresh) {
        return fresh.stream().map(Booked::of).toList();
    }

    static Booked of(Known known) {
        var rating = known.response().rating();
        var particulars = known.response().particulars();
        return new Booked(
                known,
                known.day().withDayOfMonth(1),
                Scored.of(rating.scale(), rating.score()),
                particulars.companyScore() == null
                        ? null
                        : Scored.of(particulars.version().company(), particulars.companyScore()),
                particulars.cause());
    }

    NewResponse response() {
        return known.response();
    }
}
