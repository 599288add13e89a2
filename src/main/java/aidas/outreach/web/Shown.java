package aidas.outreach.web;

import aidas.outreach.Typed;
import java.util.Set;

/**
 * How a page is filled in.
 *
 * @param stamp for its form
 * @param typed by whoever sent the form, where it comes back; null for what is kept
 * @param notice key of the sentence that says why it comes back; null if it does not
 * @param wrong names of fields that are at fault
 */
record Shown(String stamp, Typed typed, String notice, Set<String> wrong) {

    static Shown fresh(String stamp) {
        return new Shown(stamp, null, null, Set.of());
    }

    /** With a score that a letter proposed, which nothing has counted (R2.1). */
    static Shown proposing(String stamp, String score) {
        return new Shown(stamp, Typed.score(score), null, Set.of());
    }

    /** The form once more, with all that was typed and why (R2.5). */
    static Shown again(String stamp, Typed typed, String notice, Set<String> wrong) {
        return new Shown(stamp, typed, notice, wrong);
    }
}
