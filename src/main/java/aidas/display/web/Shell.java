package aidas.display.web;

import aidas.shared.web.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The screen's page without its content: it holds the addresses of its own resources and the few
 * words it needs when nothing else can be had. Made once a server.
 */
final class Shell {

    private static final int NONCE_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private static final String POLICY =
            "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self';"
                    + " style-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; script-src 'nonce-%s'";

    private final String page;
    private final String off;

    /**
     * @param files of the WAR, by their path in it
     */
    Shell(Function<String, InputStream> files) {
        var addresses =
                List.of("fonts.css", "tokens.css", "screen.css", "screen.js", "mark.svg").stream()
                        .collect(Collectors.toMap(name -> name, name -> address(files, name)));
        page = filled(read(files, "/WEB-INF/display/screen.html"), addresses);
        off = filled(read(files, "/WEB-INF/display/off.html"), addresses);
    }

    /** A value for one answer, which its script carries and nothing else knows. */
    static String nonce() {
        var bits = new byte[NONCE_BYTES];
        CHANCE.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    static String policy(String nonce) {
        return POLICY.formatted(nonce);
    }

    String page(String nonce, Locale language) {
        var text = Text.in(language);
        return filled(
                page,
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
        return filled(
                off,
                Map.of(
                        "language", text.language(),
                        "title", text.of("display.tv.title"),
                        "off", text.of("display.tv.off"),
                        "why", text.of("display.tv.off.why")));
    }

    private static String filled(String template, Map<String, String> values) {
        var filled = template;
        for (var value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", escaped(value.getValue()));
        }
        return filled;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** As Faces serves it; the sum of its content lets browsers keep it. */
    private static String address(Function<String, InputStream> files, String name) {
        var sum = new CRC32();
        sum.update(read(files, "/resources/aidas/" + name).getBytes(StandardCharsets.UTF_8));
        return "/jakarta.faces.resource/"
                + name
                + ".xhtml?ln=aidas&v="
                + Long.toHexString(sum.getValue());
    }

    static String read(Function<String, InputStream> files, String path) {
        try (var in = files.apply(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
