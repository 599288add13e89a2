package aidas.recognition.web;

import aidas.shared.Refused;
import aidas.shared.web.Text;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells the reader what became of a form. */
final class Notes {

    private Notes() {}

    /** Shown once on the page that comes next. */
    static void done(Text text, String key) {
        say(FacesMessage.SEVERITY_INFO, text.of(key));
    }

    /** Shown once on the page that comes next, as something that did not work. */
    static void failed(Text text, String key) {
        say(FacesMessage.SEVERITY_ERROR, text.of(key));
    }

    private static void say(FacesMessage.Severity severity, String words) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, words, null));
    }

    /** Shown below the fields of that form. */
    static void refuse(Text text, String form, Refused refused) {
        refused.violations().forEach(each -> refuse(text, form, each.field()));
    }

    static void refuse(Text text, String form, String field) {
        var faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        faces.addMessage(
                form + ":" + field,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, text.of("recognition.wrong." + field), null));
    }
}
