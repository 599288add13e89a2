package aidas.idea.web;

import aidas.idea.SentIdea;
import jakarta.faces.context.FacesContext;

/** Hands a claim code to the page that comes next, which is the only one to show it (R9.3). */
final class ClaimCodes {

    private static final String KEY = "aidas.idea.claim";

    private ClaimCodes() {}

    static void show(SentIdea sent) {
        if (sent.claim() != null) {
            flash().put(KEY, sent.claim().grouped());
        }
    }

    /** Null if none was handed over. */
    static String shown() {
        return (String) flash().get(KEY);
    }

    private static jakarta.faces.context.Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
