package aidas.feedback.unsolicited.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.unsolicited.UnsolicitedDesk;
import aidas.feedback.unsolicited.UnsolicitedReading;
import aidas.feedback.unsolicited.UnsolicitedView;
import aidas.organisation.AssignmentLine;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done on {@code /feedback/unsolicited.xhtml}: an entry recorded, or one withdrawn. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class UnsolicitedPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject UnsolicitedDesk desk;
    @Inject UnsolicitedReading reading;
    @Inject People people;
    @Inject Caller caller;
    @Inject Clock clock;

    private StoreEntry store;
    private List<AssignmentLine> staff = List.of();
    private VoiceForm form;
    private String withdraw;
    private UnsolicitedView doubtful;
    private String reason;

    /**
     * @param code the chosen store; null if none is
     */
    void begin(StoreCode code) {
        if (code == null || !writing()) {
            return;
        }
        store = people.store(code);
        staff = people.at(code);
        var today = LocalDate.ofInstant(clock.instant(), store.facts().zone());
        form = new VoiceForm(UUID.randomUUID().toString(), today, store.facts().language().code());
        if (withdraw != null) {
            doubtful = reading.one(code, number(withdraw));
        }
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("an entry is named by its number");
        }
        return Long.parseLong(id);
    }

    /** May the reader record and withdraw? */
    public boolean writing() {
        return caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
    }

    /** Is there a store to record for? */
    public boolean ready() {
        return form != null && doubtful == null;
    }

    /** Records, or names the field at fault (R4.2). */
    public String record() {
        if (!sound()) {
            return null;
        }
        try {
            desk.record(code(), form.voice(code(), store.facts().zone(), clock.instant()));
        } catch (Refused refused) {
            refused.violations().forEach(found -> Telling.refuse(found.field()));
            return null;
        }
        Telling.done("feedback.unsolicited.recorded");
        return here();
    }

    private boolean sound() {
        if (!form.rated()) {
            Telling.refuse("rating");
        }
        if (form.readDay().isEmpty()) {
            Telling.refuse("occurredAt");
        }
        if (form.readTime().isEmpty()) {
            Telling.refuse("time");
        }
        return form.rated() && form.readDay().isPresent() && form.readTime().isPresent();
    }

    public String takeBack() {
        try {
            desk.withdraw(code(), doubtful.told().id(), reason);
        } catch (Unprocessable before) {
            return here();
        }
        Telling.done("feedback.unsolicited.withdrawn.done");
        return here();
    }

    private StoreCode code() {
        return store.facts().code();
    }

    private String here() {
        return "unsolicited.xhtml?store=" + code() + "&faces-redirect=true";
    }

    public StoreEntry store() {
        return store;
    }

    public List<AssignmentLine> staff() {
        return staff;
    }

    public UnsolicitedView doubtful() {
        return doubtful;
    }

    public VoiceForm getForm() {
        return form;
    }

    public String getWithdraw() {
        return withdraw;
    }

    public void setWithdraw(String withdraw) {
        this.withdraw = withdraw;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
