package aidas.survey.web;

import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the reader what became of a draft. */
@RequestScoped
class Sayings {

    @Inject Text text;

    /** Shown once on the page that comes next. */
    void done(String key, Object about) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_INFO, text.of(key, about));
    }

    /** Shown at the top of this page. */
    void warn(String key, Object about) {
        add(null, FacesMessage.SEVERITY_WARN, text.of(key, about));
    }

    /** Shown below the field. */
    void refuse(String field, String key) {
        add(field, FacesMessage.SEVERITY_ERROR, text.of(key));
    }

    private static void add(String field, FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(severity, words, null));
    }
}
