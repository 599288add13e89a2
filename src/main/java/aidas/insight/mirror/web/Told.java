package aidas.insight.mirror.web;

import aidas.shared.web.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Tells a lead what became of the guess. */
final class Told {

    private static final String FIELD = "guess:nps";

    private Told() {}

    /** Below the field, which is marked. */
    static void wrong() {
        var root = FacesContext.getCurrentInstance().getViewRoot();
        if (root.findComponent(FIELD) instanceof UIInput field) {
            // An invalid field shows what was submitted, which is forgotten once it was converted
            field.setSubmittedValue(field.getValue());
            field.setValid(false);
        }
        add(FIELD, FacesMessage.SEVERITY_ERROR, "insight.mirror.guess.wrong");
    }

    /** On the page that comes next. */
    static void saved() {
        keep();
        add(null, FacesMessage.SEVERITY_INFO, "insight.mirror.guess.saved");
    }

    /** On the page that comes next, which has the new month. */
    static void over() {
        keep();
        add(null, FacesMessage.SEVERITY_WARN, "insight.mirror.guess.over");
    }

    private static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(String place, Severity severity, String key) {
        var faces = FacesContext.getCurrentInstance();
        var words = Messages.of(faces.getViewRoot().getLocale(), key);
        faces.addMessage(place, new FacesMessage(severity, words, null));
    }
}
