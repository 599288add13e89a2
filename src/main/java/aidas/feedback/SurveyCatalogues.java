package aidas.feedback;

import aidas.shared.architecture.Store;
import aidas.survey.AskedVersions;
import jakarta.inject.Inject;

/**
 * Keeps the catalogue of surveys as long as it is right. A version that came out never changes: it
 * is published once and retired once, so the two numbers tell one state of all from the next.
 */
@Store
class SurveyCatalogues {

    @Inject SetWise setWise;
    @Inject AskedVersions versions;

    private volatile Kept kept = new Kept(new State(-1, -1), null);

    private record State(long published, long retired) {}

    private record Kept(State state, SurveyCatalogue catalogue) {}

    SurveyCatalogue now() {
        var state =
                setWise.rows(
                                """
                                select count(*) filter (where state = 'published'),
                                       count(*) filter (where state = 'retired')
                                  from survey_version
                                """,
                                row -> new State(row.getLong(1), row.getLong(2)))
                        .getFirst();
        var found = kept;
        if (!found.state().equals(state)) {
            found = new Kept(state, new SurveyCatalogue(versions.all()));
            kept = found;
        }
        return found.catalogue();
    }
}
