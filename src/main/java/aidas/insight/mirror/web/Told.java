package aidas.insight.mirror.web;

import aidas.shared.web.Messages;
import aidas.shared.web.Notes;
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
        Notes.refuse(FIELD, words("insight.mirror.guess.wrong"));
    }

    /** On the page that comes next. */
    static void saved() {
        Notes.done(words("insight.mirror.guess.saved"));
    }

    /** On the page that comes next, which has the new month. */
    static void over() {
        Notes.warned(words("insight.mirror.guess.over"));
    }

    private static String words(String key) {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return Messages.of(view.getLocale(), key);
    }
}
