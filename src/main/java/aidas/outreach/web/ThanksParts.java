package aidas.outreach.web;

import aidas.outreach.Seen;
import java.util.Locale;

/** What whoever answered reads: by band, and by what they agreed to (R2.9). */
final class ThanksParts {

    private final Leaf leaf;
    private final Seen.Done done;

    ThanksParts(Leaf leaf, Seen.Done done) {
        this.leaf = leaf;
        this.done = done;
    }

    void all() {
        var text = leaf.text();
        var key = "outreach.answer.thanks." + done.band().name().toLowerCase(Locale.ROOT);
        var person = done.sheet().person();
        var why =
                person == null
                        ? text.of("outreach.answer.thanks.read")
                        : text.of("outreach.answer.thanks.read.named", person);
        leaf.add("said", "heading", text.of(key), "why", why);
        if (done.promise() != null) {
            leaf.add(
                    "promise",
                    "by",
                    text.of("outreach.answer.promise.by", done.promise().by()),
                    "number",
                    text.of("outreach.answer.promise.number", done.promise().reference()),
                    "path",
                    done.promise().path());
        }
        if (done.referral() != null) {
            leaf.add("referral", "code", done.referral());
        }
    }
}
