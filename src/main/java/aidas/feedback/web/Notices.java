package aidas.feedback.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** Says on the page, or on the one it leads to, what was done or why not. */
final class Notices {

    private Notices() {}

    static void done(String words) {
        say(FacesMessage.SEVERITY_INFO, words);
    }

    static void refuse(String words) {
        say(FacesMessage.SEVERITY_ERROR, words);
    }

    private static void say(Severity severity, String words) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, words, null));
    }
}
