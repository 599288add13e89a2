package aidas.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser does with a file, and under which name: a {@code Content-Disposition}. */
public final class Disposition {

    private Disposition() {}

    /** It is saved. */
    public static String attachment(String name) {
        return "attachment" + named(name);
    }

    /** It is shown in place. */
    public static String inline(String name) {
        return "inline" + named(name);
    }

    /** A name that holds more than plain letters stands there by RFC 6266 as well. */
    private static String named(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var header = "; filename=\"" + plain + "\"";
        return plain.equals(name)
                ? header
                : header
                        + "; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
