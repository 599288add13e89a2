package aidas.points;

import aidas.recognition.nomination.NominationGranted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of granted nominations, inside the transaction in which they are granted (R3.4). */
@ApplicationScoped
class NominationWatch {

    /** The other side of what nominations pay. */
    private static final String FUND = "nominations";

    @Inject Accounts accounts;
    @Inject ScoringRules rules;
    @Inject Ledger ledger;

    /** Who takes no part gets nothing (R4.1). */
    void on(@Observes NominationGranted granted) {
        var who = granted.nominee();
        if (granted.points() > 0 && accounts.locked(List.of(who)).containsKey(who)) {
            ledger.post(List.of(NewPosting.granted(granted, rules.fund(FUND))));
        }
    }
}
