package aidas.reward;

import aidas.points.HandDesk;
import aidas.points.HandEntry;
import aidas.points.TakingPart;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;

/** Two stores, points by hand and a reward, inside a transaction that is taken back. */
abstract class TwoStoresWithRewards extends TwoStores {

    static final RewardCode OFF = new RewardCode("rw-half-day");

    @Inject RewardDesk rewards;
    @Inject RequestDesk requests;
    @Inject ApprovalDesk approvals;
    @Inject CatalogueReading catalogue;
    @Inject QueueReading queue;
    @Inject TakingPart part;
    @Inject HandDesk hand;

    private int keys;

    /** HR offers half a day off. */
    void offered(Drafts draft) {
        offered(OFF, draft);
    }

    void offered(RewardCode code, Drafts draft) {
        harriet();
        rewards.add(code.value(), draft.draft());
    }

    /** The person takes part in points and has so many. */
    void has(String number, int points) {
        employee(number);
        part.choose(true);
        harriet();
        hand.enter(
                new HandEntry(numbers(number).getFirst(), points, "For the move", "rw-" + ++keys));
    }

    /** Asks for half a day off. */
    RedemptionView asked(String number) {
        return asked(number, "rw-ask-" + ++keys);
    }

    RedemptionView asked(String number, String key) {
        employee(number);
        return requests.ask(OFF, key);
    }

    /** As the person reads it. */
    RedemptionView read(String number, RedemptionView it) {
        em.flush();
        em.clear();
        employee(number);
        return catalogue.redemption(it.id());
    }

    Long balance(String number) {
        em.flush();
        em.clear();
        employee(number);
        return catalogue.mine().balance();
    }

    /** What is offered to that person of half a day off. */
    Offer offer(String number) {
        em.flush();
        em.clear();
        employee(number);
        return catalogue.mine().offers().stream()
                .filter(each -> each.reward().code().equals(OFF))
                .findFirst()
                .orElseThrow();
    }

    /** Leads the other store. */
    void neighbour() {
        caller.is("rasa")
                .with(aidas.access.Role.EMPLOYEE, aidas.access.Role.TEAM_LEAD)
                .inStore(THERE)
                .employee(EGLE);
    }
}
