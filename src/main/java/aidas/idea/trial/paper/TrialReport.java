package aidas.idea.trial.paper;

import aidas.idea.trial.ComparedSet;
import aidas.idea.trial.Effect;
import aidas.idea.trial.TrialFacts;
import aidas.organisation.StoreFacts;
import java.util.List;

/**
 * All that is known of a trial.
 *
 * @param title of the idea
 * @param places where it is tried, in the order of names
 * @param proven is its plan what was frozen?
 * @param sets which store was set against which; empty for who may not read that
 */
record TrialReport(
        TrialFacts facts,
        String title,
        List<StoreFacts> places,
        Effect effect,
        boolean proven,
        List<ComparedSet> sets) {}
