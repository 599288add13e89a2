package aidas.display.web;

import aidas.shared.web.PlainPage;
import aidas.shared.web.Text;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The screen's page without its content: it holds the addresses of its own resources and the few
 * words it needs when nothing else can be had. Made once a server.
 */
final class Shell {

    private static final String POLICY =
            "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self';"
                    + " style-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; script-src 'nonce-%s'";

    private static final List<String> RESOURCES =
            List.of("fonts.css", "tokens.css", "screen.css", "screen.js", "mark.svg");

    private final PlainPage page;
    private final PlainPage off;

    /**
     * @param files of the WAR, by their path in it
     */
    Shell(Function<String, InputStream> files) {
        page = new PlainPage(files, "/WEB-INF/display/screen.html", RESOURCES);
        off = new PlainPage(files, "/WEB-INF/display/off.html", RESOURCES);
    }

    static String policy(String nonce) {
        return POLICY.formatted(nonce);
    }

    String page(String nonce, Locale language) {
        var text = Text.in(language);
        return page.with(
                Map.of(
                        "nonce", nonce,
                        "language", text.language(),
                        "title", text.of("display.tv.title"),
                        "off", text.of("display.tv.off"),
                        "alone", text.of("display.tv.alone"),
                        "stale", new ScreenWords(text).stale()));
    }

    /** What a link that leads nowhere shows: nothing of any store (R2.1). */
    String off(Locale language) {
        var text = Text.in(language);
        return off.with(
                Map.of(
                        "language", text.language(),
                        "title", text.of("display.tv.title"),
                        "off", text.of("display.tv.off"),
                        "why", text.of("display.tv.off.why")));
    }
}
