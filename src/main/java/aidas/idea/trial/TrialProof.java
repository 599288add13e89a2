package aidas.idea.trial;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.Scope;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;

/** Works the hash and the lots of a trial out anew (R2.4). */
@UseCases
public class TrialProof {

    @Inject TrialReading reading;
    @Inject Directories directories;

    /**
     * What was found.
     *
     * @param published the hash that the plan was frozen with; null for a draft
     * @param computed the hash of the plan as it is stored now
     * @param lots do the lots fall as they did? null where none were drawn
     */
    public record Verification(String published, String computed, Boolean lots)
            implements Serializable {

        /** Is everything as it was? */
        public boolean holds() {
            return computed.equals(published) && !Boolean.FALSE.equals(lots);
        }
    }

    /**
     * @throws NotFound if there is none for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public Verification verify(long id) {
        var facts = reading.one(id);
        var plan = facts.plan();
        return new Verification(
                facts.hash(),
                PlanSeal.hash(facts.idea(), plan),
                plan.drawn() ? (Boolean) fall(plan) : null);
    }

    /** Stores whose region was changed meanwhile may fall otherwise; then it says so. */
    private boolean fall(Plan plan) {
        var codes = new HashSet<>(plan.candidates());
        var candidates =
                directories.storesIn(Scope.COMPANY).stream()
                        .map(StoreEntry::facts)
                        .filter((StoreFacts store) -> codes.contains(store.code()))
                        .toList();
        return candidates.size() == codes.size()
                && StoreChoice.drawn(candidates, plan.stores().size(), plan.seed())
                        .equals(plan.stores());
    }
}
