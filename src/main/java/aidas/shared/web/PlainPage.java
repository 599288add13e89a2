package aidas.shared.web;

import aidas.access.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A page outside Faces: a file of the WAR with {@code {{names}}} to be filled in, which knows the
 * addresses of the portal's own resources, such as {@code {{tokens.css}}}. Made once a server.
 */
public final class PlainPage {

    private static final int NONCE_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private static final Pattern NAME = Pattern.compile("\\{\\{([\\w.-]+)}}");

    private final String template;

    /**
     * @param files of the WAR, by their path in it
     * @param resources names of those that the page uses
     */
    public PlainPage(
            Function<String, InputStream> files, String path, Collection<String> resources) {
        this(read(files, path), addresses(files, resources));
    }

    private PlainPage(String html, Map<String, String> addresses) {
        template = filled(html, addresses);
    }

    /**
     * A page inside a frame that others share.
     *
     * @param frame a file with {@code {{body}}} in the place of the page
     */
    public static PlainPage within(
            String frame,
            Function<String, InputStream> files,
            String path,
            Collection<String> resources) {
        var html = read(files, frame).replace("{{body}}", read(files, path));
        return new PlainPage(html, addresses(files, resources));
    }

    private static Map<String, String> addresses(
            Function<String, InputStream> files, Collection<String> resources) {
        return resources.stream().collect(Collectors.toMap(name -> name, name -> at(files, name)));
    }

    /** Its HTML; each value is text and stands there as such. */
    public String with(Map<String, String> values) {
        return filled(template, values);
    }

    /** The same page with these names filled in for good, such as the words of a language. */
    public PlainPage given(Map<String, String> values) {
        return new PlainPage(template, values);
    }

    /**
     * What a page and its switch of languages are filled in with: {@code language}, and at the link
     * of that one that it is the current one.
     *
     * @param current a language's code
     */
    public static Map<String, String> languages(String current) {
        var values = new HashMap<String, String>();
        values.put("language", current);
        for (var each : Language.values()) {
            boolean is = each.code().equals(current);
            values.put("current-" + each.code(), is ? "aria-current=true" : "");
        }
        return values;
    }

    /** The names that wait to be filled in. */
    public Set<String> names() {
        return NAME.matcher(template)
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A value for one answer, which its script carries and nothing else knows. */
    public static String nonce() {
        var bits = new byte[NONCE_BYTES];
        CHANCE.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** A file of the WAR. */
    public static String read(Function<String, InputStream> files, String path) {
        try (var in = files.apply(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** In one pass: what a value holds is never filled in itself. */
    private static String filled(String template, Map<String, String> values) {
        return NAME.matcher(template)
                .replaceAll(
                        hit ->
                                Matcher.quoteReplacement(
                                        values.containsKey(hit.group(1))
                                                ? escaped(values.get(hit.group(1)))
                                                : hit.group()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As Faces serves it; the sum of its content lets browsers keep it. */
    private static String at(Function<String, InputStream> files, String name) {
        var sum = new CRC32();
        sum.update(read(files, "/resources/aidas/" + name).getBytes(StandardCharsets.UTF_8));
        return "/jakarta.faces.resource/"
                + name
                + ".xhtml?ln=aidas&v="
                + Long.toHexString(sum.getValue());
    }
}
