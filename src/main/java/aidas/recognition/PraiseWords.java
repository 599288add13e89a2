package aidas.recognition;

import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Customers' words that the caller may read, each look at another's with an entry in the log. */
@ApplicationScoped
class PraiseWords {

    @Inject Quotes quotes;
    @Inject Giving giving;
    @Inject Colleagues colleagues;
    @Inject AuditLog audit;
    @Inject Me me;

    /**
     * @throws NotFound if the caller is neither credited with it nor leads its store
     */
    Quotable readable(long answer) {
        var words =
                quotes.find(answer)
                        .filter(
                                each ->
                                        each.credited().contains(me.employee())
                                                || giving.reads(each))
                        .orElseThrow(() -> new NotFound("no glad customer's words " + answer));
        if (!words.credited().contains(me.employee())) {
            audit.record("feedback.read", "store:" + words.store(), "praise");
        }
        return words;
    }

    /**
     * @throws Refused if the customer did not agree, or the reach is none
     */
    Quotable agreed(long answer, Reach reach) {
        if (reach == null) {
            throw new Refused("reach", "store or company");
        }
        var words = readable(answer);
        if (!words.agreed()) {
            throw new Refused("answer", "words of a customer who agreed to be quoted");
        }
        return words;
    }

    /** Is the caller a lead of the store where it was said? (R8.2) */
    boolean ofOwnStore(Quotable words) {
        return giving.leads(words);
    }

    /** Whom the answer is credited to, if they work here today. */
    List<Colleague> credited(Quotable words) {
        var ids = words.credited().stream().map(each -> each.value()).toList();
        return colleagues.ofIds(ids, me.day(me.working()));
    }
}
