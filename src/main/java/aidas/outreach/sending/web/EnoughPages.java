package aidas.outreach.sending.web;

import aidas.access.Language;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Text;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The public pages that end letters to customers; none of them names anybody. Made once a server.
 */
final class EnoughPages {

    private static final String FOLDER = "/WEB-INF/outreach/enough/";
    private static final List<String> RESOURCES =
            List.of("fonts.css", "tokens.css", "aidas.css", "mark.svg");

    private final PlainPage ask;
    private final PlainPage said;

    /**
     * @param files of the WAR, by their path in it
     */
    EnoughPages(Function<String, InputStream> files) {
        ask = PlainPage.within(FOLDER + "frame.html", files, FOLDER + "ask.html", RESOURCES);
        said = PlainPage.within(FOLDER + "frame.html", files, FOLDER + "said.html", RESOURCES);
    }

    /** With the button. */
    String ask(Language reader) {
        var text = Text.in(reader.locale());
        var values = values("ask", text);
        values.put("do", text.of("outreach.enough.do"));
        return ask.with(values);
    }

    /**
     * @param what {@code done}, {@code unknown} or {@code wait}
     */
    String of(String what, Language reader) {
        return said.with(values(what, Text.in(reader.locale())));
    }

    private static Map<String, String> values(String what, Text text) {
        var values = new HashMap<>(PlainPage.languages(text.language()));
        var heading = "outreach.enough." + what;
        values.put("languages", text.of("outreach.enough.languages"));
        values.put("heading", text.of(heading));
        values.put("why", text.of(heading + ".why"));
        return values;
    }
}
