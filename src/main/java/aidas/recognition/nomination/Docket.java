package aidas.recognition.nomination;

import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Nominations with what is around them, for those who decide and read them. */
@ApplicationScoped
class Docket {

    @Inject Nominations nominations;
    @Inject Calls calls;
    @Inject NominationViews views;

    List<Nomination> waiting() {
        return nominations.waiting();
    }

    /**
     * For a decision: others wait.
     *
     * @throws NotFound if there is none
     */
    Nomination locked(long id) {
        return nominations.locked(id);
    }

    void flush() {
        nominations.flush();
    }

    Call call(Nomination nomination) {
        return calls.of(List.of(nomination.call())).getFirst();
    }

    /** As those read them who decide; in the same order. */
    List<NominationView> views(List<Nomination> all, Bench.Brief brief) {
        return views.of(all, brief);
    }
}
