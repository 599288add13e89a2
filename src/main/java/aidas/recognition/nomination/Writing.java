package aidas.recognition.nomination;

import aidas.recognition.Colleague;
import aidas.recognition.Colleagues;
import aidas.recognition.Giving;
import aidas.recognition.Me;
import aidas.recognition.value.CompanyValues;
import aidas.recognition.value.ValueView;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What must be so before words can be written or sent. */
@ApplicationScoped
class Writing {

    @Inject Colleagues colleagues;
    @Inject CompanyValues values;
    @Inject Giving giving;
    @Inject Me me;

    /** Who nominates today, and whom. */
    record Pair(Colleague nominator, Colleague nominee) {}

    /** A draft that is sound. */
    record Sound(Pair pair, Words words) {}

    /**
     * @throws Refused with every field at fault (R2.1)
     */
    Sound draft(NewNomination said) {
        var nominator = me.working();
        var faults = new ArrayList<>(said.faults());
        var nominee = said.nominee() == null ? null : colleague(said, nominator);
        if (nominee == null) {
            faults.add(nominee());
        }
        Long wording = null;
        if (said.value() != null) {
            wording = values.inUse(said.value()).map(ValueView::wording).orElse(null);
            if (wording == null) {
                faults.add(value());
            }
        }
        if (said.answer() != null
                && nominee != null
                && !giving.mayQuote(said.answer(), nominator, List.of(nominee))) {
            faults.add(
                    new Violation(
                            "answer",
                            "an answer with words of a glad customer, your own or of whom you"
                                    + " nominate"));
        }
        refuse(faults);
        return new Sound(
                new Pair(nominator, nominee),
                new Words(said.reason(), said.language(), wording, said.answer()));
    }

    private Colleague colleague(NewNomination said, Colleague nominator) {
        return colleagues.of(List.of(said.nominee()), me.day(nominator)).stream()
                .filter(each -> !each.id().equals(nominator.id()))
                .findFirst()
                .orElse(null);
    }

    /**
     * What may be sent now (R2.1): much can have changed since the draft.
     *
     * @throws Refused with every field at fault
     */
    Pair sending(Nomination draft) {
        var nominator = me.working();
        var faults = new ArrayList<Violation>();
        var nominee =
                colleagues.ofIds(List.of(draft.nominee().value()), me.day(nominator)).stream()
                        .findFirst()
                        .orElse(null);
        if (nominee == null) {
            faults.add(nominee());
        }
        if (!draft.words().reasoned()) {
            faults.add(
                    new Violation(
                            "reason",
                            NewNomination.SHORTEST
                                    + " to "
                                    + NewNomination.LONGEST
                                    + " characters"));
        }
        var wording = draft.words().wording();
        if (wording == null || values.wordings(List.of(wording)).getFirst().retired()) {
            faults.add(value());
        }
        refuse(faults);
        return new Pair(nominator, nominee);
    }

    private static Violation nominee() {
        return new Violation("nominee", "a colleague who works here today");
    }

    private static Violation value() {
        return new Violation("value", "the code of a value in use");
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
