package aidas.points.web;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.points.HandDesk;
import aidas.points.HandEntry;
import aidas.points.Held;
import aidas.points.StatementLine;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Behind {@code /points/hand.xhtml}: one person's account, and entries by hand. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class PointsHandPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject HandDesk desk;
    @Inject Text text;

    private String employee = "";
    private Held held;
    private String refusal;
    private Integer points;
    private String reason;
    private String key;

    /** Each form posts once, however often its button is pressed. */
    @PostConstruct
    void open() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        if (employee.isEmpty()) {
            return;
        }
        try {
            held = desk.read(number());
        } catch (NotFound nobody) {
            refusal = "points.hand.unknown";
        } catch (Unprocessable none) {
            away();
        }
    }

    private EmployeeNumber number() {
        return EmployeeNumber.of(employee)
                .orElseThrow(() -> new NotFound("there is no employee " + employee));
    }

    /** Whose points, and how many. */
    public String heading() {
        return held == null
                ? text.of("points.hand.title")
                : text.of("points.hand.heading", held.name(), held.balance());
    }

    /** Null until a person who takes part was asked for. */
    public Held held() {
        return held;
    }

    /** The key of why there is no account; null if there is one, or none was asked for. */
    public String refusal() {
        return refusal;
    }

    public String enter() {
        try {
            desk.enter(new HandEntry(number(), points, reason, key));
        } catch (Refused refused) {
            Notes.refuse("entry", refused, field -> text.of("points.hand.wrong." + field));
            return null;
        } catch (Forbidden own) {
            Notes.refuse(text.of("points.hand.own"));
            return null;
        } catch (Unprocessable refused) {
            refuse(refused);
            return null;
        }
        return done("points.hand.posted");
    }

    /** Posts its mirror, with the reason in the form. */
    public String counter(StatementLine line) {
        try {
            desk.counter(line.id(), reason);
        } catch (Refused refused) {
            Notes.refuse("entry", refused, field -> text.of("points.hand.wrong." + field));
            return null;
        } catch (Forbidden own) {
            Notes.refuse(text.of("points.hand.own"));
            return null;
        } catch (Unprocessable refused) {
            refuse(refused);
            return null;
        }
        return done("points.hand.countered");
    }

    private void refuse(Unprocessable refused) {
        switch (refused.field()) {
            case "points" -> Notes.refuse("entry:points", text.of("points.hand.wrong.short"));
            case "employee" -> away();
            default -> Notes.refuse(text.of("points.hand.wrong.key"));
        }
    }

    /** The person left meanwhile: nothing is shown any more. */
    private void away() {
        held = null;
        refusal = "points.hand.away";
    }

    private String done(String words) {
        Notes.done(text.of(words));
        return "/points/hand.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Can it be countered? */
    public boolean open(StatementLine line) {
        boolean stands = !line.countered() && line.points() != 0 && line.counters() == null;
        return stands && !(line.kind().equals("spent") && line.purpose() != null);
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee == null ? "" : employee.strip();
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
