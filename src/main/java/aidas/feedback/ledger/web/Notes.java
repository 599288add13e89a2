package aidas.feedback.ledger.web;

import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the reader what became of a form. */
@RequestScoped
class Notes {

    @Inject Text text;

    /** Shown once on the page that comes next. */
    void done(String key) {
        next(FacesMessage.SEVERITY_INFO, key);
    }

    /** The same, when it was not done. */
    void warn(String key) {
        next(FacesMessage.SEVERITY_WARN, key);
    }

    /** Shown below the field. */
    void refuse(String field, String key) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, message(FacesMessage.SEVERITY_ERROR, key));
        faces.validationFailed();
    }

    private void next(Severity severity, String key) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, message(severity, key));
    }

    private FacesMessage message(Severity severity, String key) {
        return new FacesMessage(severity, text.of(key), null);
    }
}
