package aidas.idea.trial.paper;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.idea.trial.ComparedSet;
import aidas.idea.trial.EffectWords;
import aidas.idea.trial.TrialFacts;
import aidas.idea.trial.TrialProof;
import aidas.idea.trial.TrialReading;
import aidas.idea.trial.TrialState;
import aidas.organisation.OwnClock;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.paper.SheetPdf;
import aidas.shared.web.Text;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Prints reports of trials for whoever may read them (R6.2). */
@UseCases
public class TrialPapers {

    @Inject TrialReading reading;
    @Inject TrialProof proof;
    @Inject EffectWords words;
    @Inject OwnClock own;
    @Inject Caller caller;

    /**
     * @return a PDF
     * @throws NotFound if there is no such trial for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public byte[] of(long id, Locale reader) {
        var facts = reading.one(id);
        var report =
                new TrialReport(
                        facts,
                        reading.titles(List.of(facts)).getOrDefault(facts.idea(), ""),
                        reading.places(id, reader),
                        reading.effect(id),
                        proof.verify(id).holds(),
                        sets(facts, reader));
        return SheetPdf.of(new TrialSheet(Text.in(reader), words, own.now()).of(report));
    }

    private List<ComparedSet> sets(TrialFacts facts, Locale reader) {
        boolean manages = caller.holds(Role.HR) && caller.scope().company();
        return manages && facts.state() instanceof TrialState.Over
                ? reading.stores(facts.id(), reader)
                : List.of();
    }
}
