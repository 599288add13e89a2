package aidas.feedback.web;

import aidas.feedback.Change;
import aidas.shared.web.Text;

/** A heading that says no more of a change than its interval holds (R1.5). */
record ChangeText(Text text) {

    /** The finding about a named unit, by the keys of its page. */
    String heading(String keys, Change change, Object name) {
        return text.of(keys + change.course().key(), name);
    }
}
