package aidas.outreach.place;

import aidas.organisation.StoreId;
import aidas.outreach.WalkIns;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Messages;
import aidas.survey.AskedQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What a place is and asks. */
@ApplicationScoped
class PlaceBook {

    @Inject Places places;
    @Inject WalkIns walkIns;
    @Inject AskedQuestions surveys;

    /**
     * @throws Refused if its survey cannot be asked
     */
    void add(Place place) {
        if (walkIns.question(place.survey(), place.language()).isEmpty()) {
            throw new Refused("survey", "expected the code of a survey with a current version");
        }
        places.add(place);
    }

    List<PlaceEntry> of(StoreId store, Instant now) {
        return places.of(store, now);
    }

    Place get(StoreId store, long id) {
        return places.get(store, id);
    }

    PlaceEntry poster(StoreId store, long id) {
        var entry = places.get(store, id).entry(0);
        if (!entry.poster() || !entry.on()) {
            throw new NotFound("the store has no poster " + id);
        }
        return entry;
    }

    Poster paper(String store, PlaceEntry poster, String origin) {
        var language = poster.language().locale();
        return new Poster(
                store,
                walkIns.question(poster.survey(), poster.language()).orElse(""),
                Messages.of(language, "outreach.poster.how"),
                Messages.of(language, "outreach.poster.promise"),
                poster.label(),
                origin + poster.path(),
                language);
    }

    List<String> surveys() {
        return surveys.codes();
    }
}
