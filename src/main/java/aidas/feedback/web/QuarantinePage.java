package aidas.feedback.web;

import aidas.feedback.HeldResponse;
import aidas.feedback.Outcome;
import aidas.feedback.QuarantineDesk;
import aidas.feedback.QuarantineReplay;
import aidas.feedback.Waiting;
import aidas.feedback.WaitingReason;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * Behind {@code /feedback/quarantine.xhtml}: why responses wait, those of one reason, one of them
 * (R9.4).
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class QuarantinePage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String LIST = "/feedback/quarantine.xhtml?faces-redirect=true";

    @Inject QuarantineDesk desk;
    @Inject QuarantineReplay replays;
    @Inject Text text;

    private Long id;
    private String reason;
    private List<WaitingReason> reasons = List.of();
    private List<Waiting> waiting = List.of();
    private HeldResponse held;

    public void load() {
        if (id != null) {
            held = desk.open(id);
        } else if (reason != null) {
            waiting = desk.waitingFor(reason);
        } else {
            reasons = desk.reasons();
        }
    }

    /** Tries all of a reason again. */
    public String replayAll(String why) {
        var result = replays.all(why);
        Notes.done(text.of("feedback.quarantine.replayed", result.linked(), result.stillWaiting()));
        return LIST;
    }

    /** Tries the one that is open again. */
    public String replay() {
        return decided(
                () ->
                        desk.replay(id).outcome() == Outcome.QUARANTINED
                                ? "feedback.quarantine.still"
                                : "feedback.quarantine.linked");
    }

    public String discard() {
        return decided(
                () -> {
                    desk.discard(id);
                    return "feedback.quarantine.discarded";
                });
    }

    /** Somebody else may have decided meanwhile. */
    private String decided(Supplier<String> decision) {
        try {
            Notes.done(text.of(decision.get()));
        } catch (Refused meanwhile) {
            Notes.failed(text.of("feedback.quarantine.decided"));
        }
        return LIST;
    }

    public long total() {
        return reasons.stream().mapToLong(WaitingReason::count).sum();
    }

    public List<WaitingReason> getReasons() {
        return reasons;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public HeldResponse getHeld() {
        return held;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
