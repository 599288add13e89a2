package aidas.reward.web;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.reward.ApprovalDesk;
import aidas.reward.QueueReading;
import aidas.reward.Waiting;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Behind {@code /reward/approvals.xhtml}: what waits, the oldest first; with a key in the address
 * one of them, to say no with a reason (R8.3).
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RewardApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/reward/approvals.xhtml?faces-redirect=true";

    @Inject QueueReading queue;
    @Inject ApprovalDesk desk;
    @Inject Caller caller;
    @Inject Text text;

    private Long id;
    private String reason;
    private List<Waiting> waiting;
    private Waiting chosen;

    public void load() {
        waiting = queue.waiting();
        if (id != null) {
            chosen =
                    waiting.stream()
                            .filter(each -> each.id() == id && !each.own())
                            .findFirst()
                            .orElseThrow(() -> new NotFound("nothing waits with the key " + id));
        }
    }

    /** How many wait for the reader, in a sentence; the reader's own wait for somebody else. */
    public String heading() {
        return text.of(
                "reward.approvals.heading", waiting.stream().filter(each -> !each.own()).count());
    }

    public List<Waiting> waiting() {
        return waiting;
    }

    /** Null unless the address names one. */
    public Waiting chosen() {
        return chosen;
    }

    /** Does the reader keep rewards? */
    public boolean hr() {
        return caller.holds(Role.HR);
    }

    /** Can the reader say no to it? What is approved only HR calls off. */
    public boolean refusable(Waiting it) {
        return !it.own() && (it.undecided() || hr());
    }

    public String approve(Waiting it) {
        return move(() -> desk.approve(it.id()), "reward.approvals.approved");
    }

    public String deliver(Waiting it) {
        return move(() -> desk.deliver(it.id()), "reward.approvals.delivered");
    }

    /** With the reason in the form. */
    public String refuse() {
        return chosen.undecided()
                ? move(() -> desk.decline(id, reason), "reward.approvals.declined")
                : move(() -> desk.cancel(id, reason), "reward.approvals.cancelled");
    }

    private String move(Runnable how, String done) {
        try {
            how.run();
            Notes.done(text.of(done));
        } catch (Refused refused) {
            Notes.refuse("no", refused, field -> text.of("reward.approvals.wrong." + field));
            return null;
        } catch (Conflict | NotFound | Forbidden meanwhile) {
            Notes.failed(text.of("reward.approvals.meanwhile"));
        }
        return HERE;
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
