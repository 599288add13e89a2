package aidas.recovery.web;

import aidas.access.EmployeeNumber;
import aidas.recovery.CaseReading;
import aidas.recovery.Pause;
import aidas.recovery.TeamDesk;
import aidas.recovery.TermsDesk;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** On {@code /recovery/case.xhtml}: whose it is, its cause, its clock and its goodwill. */
@Named("recoveryTeam")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryTeamForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject RecoveryCasePage page;
    @Inject TeamDesk team;
    @Inject TermsDesk terms;
    @Inject CaseReading reading;
    @Inject Text text;

    private String employee;
    private String reason;
    private String cause;
    private String pause;
    private String amount;
    private List<SelectItem> colleagues;

    public void load() {
        if (!page.file().works()) {
            return;
        }
        cause = page.file().facts().cause();
        amount = RuleForm.plain(page.file().facts().money().asked());
        var order = Collator.getInstance(text.locale());
        colleagues =
                team.colleagues(page.number()).stream()
                        .sorted(Comparator.comparing(TeamDesk.Colleague::name, order))
                        .map(it -> new SelectItem(it.number().value(), it.name()))
                        .toList();
    }

    /**
     * @param what {@code asked} or {@code approved}
     */
    public String money(String what, BigDecimal euro) {
        return text.of("recovery.case.goodwill." + what, text.money(euro));
    }

    public List<SelectItem> colleagues() {
        return colleagues;
    }

    public List<SelectItem> causes() {
        return reading.causes().stream()
                .filter(it -> it.active() || it.code().equals(cause))
                .map(it -> new SelectItem(it.code(), it.name().in(text.locale())))
                .toList();
    }

    public List<SelectItem> pauses() {
        return Arrays.stream(Pause.values())
                .map(it -> new SelectItem(it.code(), text.of("recovery.words.pause." + it.code())))
                .toList();
    }

    public String give() {
        return tried(
                "giving",
                () -> {
                    if (employee == null || employee.isBlank()) {
                        throw new Refused("employee", "somebody");
                    }
                    team.give(page.number(), new EmployeeNumber(employee), reason);
                });
    }

    public String name() {
        return tried("naming", () -> terms.name(page.number(), cause));
    }

    public String pause() {
        return tried("pausing", () -> terms.pause(page.number(), Pause.ofCode(pause).orElse(null)));
    }

    public String resume() {
        return tried("resuming", () -> terms.resume(page.number()));
    }

    public String ask() {
        return tried("goodwill", () -> terms.ask(page.number(), RecoveryStepForm.amount(amount)));
    }

    public String approve() {
        return tried(
                "goodwill", () -> terms.approve(page.number(), RecoveryStepForm.amount(amount)));
    }

    private String tried(String form, Runnable what) {
        try {
            what.run();
        } catch (Refused refused) {
            Notes.refuse(form, refused, field -> text.of("recovery.case.wrong." + field));
            return null;
        } catch (Unprocessable enough) {
            Notes.refuse(form + ":amount", text.of("recovery.case.enough"));
            return null;
        } catch (Conflict faster) {
            Notes.failed(text.of("recovery.case.elsewhere"));
            return page.here();
        }
        Notes.done(text.of("recovery.case.saved"));
        return page.here();
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String value) {
        employee = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String value) {
        cause = value;
    }

    public String getPause() {
        return pause;
    }

    public void setPause(String value) {
        pause = value;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String value) {
        amount = value;
    }
}
