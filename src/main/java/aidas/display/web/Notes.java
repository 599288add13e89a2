package aidas.display.web;

import aidas.shared.Refused;
import aidas.shared.web.Text;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells the reader what became of a form. */
final class Notes {

    private Notes() {}

    /** Shown once on the page that comes next. */
    static void done(Text text, String key) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text.of(key), null));
    }

    /** Shown below the fields of that form. */
    static void refuse(Text text, String form, Refused refused) {
        for (var violation : refused.violations()) {
            refuse(text, form, violation.field());
        }
    }

    static void refuse(Text text, String form, String field) {
        var words = text.of("display.screens.wrong." + field);
        var faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        faces.addMessage(
                form + ":" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
