package aidas.feedback.ledger.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.feedback.ledger.DisputeView;
import aidas.feedback.ledger.TrailReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Beside each of the reader's answers: was its credit disputed? */
@Named
@RequestScoped
public class OwnDisputes {

    @Inject TrailReading reading;
    @Inject Caller caller;

    private Map<Long, DisputeView> byAnswer;

    /** The latest dispute about the answer; null if there is none. */
    public DisputeView about(long answer) {
        if (byAnswer == null) {
            byAnswer = new HashMap<>();
            reading.mine().forEach(one -> byAnswer.putIfAbsent(one.about().id(), one));
        }
        return byAnswer.get(answer);
    }

    /** May the reader dispute credits of other people as well? */
    public boolean leads() {
        return caller.holds(Role.TEAM_LEAD);
    }
}
