package aidas.feedback.unsolicited.web;

import aidas.shared.web.Messages;
import aidas.shared.web.Notes;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/** Tells the reader what became of the form. */
final class Telling {

    /** Where on the form a field of an entry is written. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "occurredAt", "day",
                    "time", "time",
                    "text", "words",
                    "rating", "rating",
                    "reference", "reference",
                    "employees", "named");

    private Telling() {}

    /** Shown once on the page that comes next. */
    static void done(String key) {
        Notes.done(text(key));
    }

    /** Shown below the field. */
    static void refuse(String field) {
        var place = PLACES.getOrDefault(field, "words");
        Notes.refuse("record:" + place, text("feedback.unsolicited.wrong." + place));
    }

    private static String text(String key) {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return Messages.of(view.getLocale(), key);
    }
}
