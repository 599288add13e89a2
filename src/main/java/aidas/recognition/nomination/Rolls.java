package aidas.recognition.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All nominations of a call, as HR may take them out (R5.3). */
@ApplicationScoped
class Rolls {

    @Inject Nominations nominations;
    @Inject NominationViews views;
    @Inject Bench bench;

    /** Oldest first, without those for the caller that are not approved. */
    List<NominationView> of(Call call) {
        var all = nominations.sentTo(call);
        var brief = bench.brief(all);
        return views.of(all.stream().filter(each -> readable(each, brief)).toList(), brief);
    }

    private static boolean readable(Nomination nomination, Bench.Brief brief) {
        return !nomination.isFor(brief.caller().employee())
                || nomination.state() instanceof NominationState.Approved;
    }
}
