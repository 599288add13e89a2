package aidas.pulse.web;

import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells HR what became of a step. */
@RequestScoped
class PlannerNotes {

    @Inject Text text;

    /** Shown once on the page that comes next. */
    void done(String key) {
        keep();
        add(null, FacesMessage.SEVERITY_INFO, text.of(key));
    }

    /** Shown at the top of the page that comes next. */
    void refused(String key) {
        keep();
        add(null, FacesMessage.SEVERITY_ERROR, text.of(key));
    }

    /** Shown below the field. */
    void refuse(String field, String words) {
        add(field, FacesMessage.SEVERITY_ERROR, words);
    }

    private static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(String field, FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(severity, words, null));
    }
}
