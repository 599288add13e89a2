package aidas.outreach.web;

import aidas.access.Language;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Text;
import java.util.HashMap;

/** One page as it grows, part by part, in one language. */
final class Leaf {

    private final Parts parts;
    private final Language language;
    private final Text text;
    private final StringBuilder html = new StringBuilder();

    Leaf(Parts parts, Language language) {
        this.parts = parts;
        this.language = language;
        this.text = Text.in(language.locale());
    }

    /**
     * @param pairs name and value in turn; each value is text and stands there as such
     */
    Leaf add(String part, Object... pairs) {
        var values = new HashMap<>(PlainPage.languages(language.code()));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i].toString(), pairs[i + 1].toString());
        }
        html.append(parts.fill(language, part, values));
        return this;
    }

    /** What a box needs that is ticked, or else nothing. */
    static String checked(boolean is) {
        return is ? "checked" : "";
    }

    Text text() {
        return text;
    }

    String html() {
        return html.toString();
    }
}
