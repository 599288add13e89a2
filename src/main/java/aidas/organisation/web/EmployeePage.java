package aidas.organisation.web;

import aidas.access.EmployeeNumber;
import aidas.organisation.EmployeeDesk;
import aidas.organisation.EmployeeView;
import aidas.shared.NotFound;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Behind {@code /organisation/employee.xhtml}: one employee, and the form to correct the facts. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class EmployeePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject EmployeeDesk desk;
    @Inject Text text;

    private String number;
    private boolean edit;
    private EmployeeView view;
    private EmployeeForm form;

    public void load() {
        if (number == null || number.isBlank() || number.length() > 20) {
            throw new NotFound("an employee is named by the number");
        }
        view = desk.employee(new EmployeeNumber(number));
        form = new EmployeeForm(view.employee().facts(), view.employee().active());
    }

    /** Saves and leads back to the facts, or names the field at fault (R8.3). */
    public String save() {
        if (!form.hasMail()) {
            Notes.refuse("change:mail", text.of("organisation.employee.mail.wrong"));
            return null;
        }
        var facts = form.facts(view.employee().facts());
        return switch (desk.change(view.version(), facts, form.isActive())) {
            case SAVED -> {
                Notes.done(text.of("organisation.employee.saved"));
                yield here();
            }
            case UNCHANGED -> here();
            case STALE -> {
                Notes.warn(text.of("organisation.employee.stale"));
                yield null;
            }
        };
    }

    /** Where the employee is today, in words. */
    public String today() {
        return view.today()
                .map(at -> text.of("organisation.employee.today", at.storeName(), at.city()))
                .orElseGet(() -> text.of("organisation.employee.nowhere"));
    }

    /** The key of the employee's state. */
    public String state() {
        return view.employee().active() ? "organisation.employee.works" : "organisation.word.left";
    }

    private String here() {
        return Address.of("employee.xhtml")
                .with("number", number)
                .with("faces-redirect", true)
                .toString();
    }

    public EmployeeView view() {
        return view;
    }

    public EmployeeForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }
}
