package aidas.organisation.web;

import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the reader what became of a form. */
@RequestScoped
class Notes {

    @Inject Text text;

    /** Shown once on the page that comes next. */
    void done(String key) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, key));
    }

    /** Shown at the top of this page. */
    void warn(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, message(FacesMessage.SEVERITY_WARN, key));
    }

    /** Shown below the field. */
    void refuse(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(field, message(FacesMessage.SEVERITY_ERROR, key));
    }

    private FacesMessage message(FacesMessage.Severity severity, String key) {
        return new FacesMessage(severity, text.of(key), null);
    }
}
