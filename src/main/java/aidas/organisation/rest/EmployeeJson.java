package aidas.organisation.rest;

import aidas.organisation.EmployeeView;
import java.util.List;

/** An employee on the wire; the assignments are latest first. */
public record EmployeeJson(
        String number,
        String givenName,
        String familyName,
        String mail,
        String language,
        boolean active,
        List<AssignmentJson> assignments) {

    static EmployeeJson of(EmployeeView view) {
        var facts = view.employee().facts();
        return new EmployeeJson(
                facts.number().value(),
                facts.givenName(),
                facts.familyName(),
                facts.mail(),
                facts.language().code(),
                view.employee().active(),
                view.history().stream().map(AssignmentJson::of).toList());
    }
}
