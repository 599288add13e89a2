package aidas.display.web;

import aidas.display.ScreenContent;
import aidas.shared.web.Visit;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sends pages and content to screens. */
final class Sent {

    static final int TOO_MANY = 429;

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private Sent() {}

    static void page(HttpServletResponse response, int status, String policy, String html)
            throws IOException {
        text(response, status, "text/html", policy, html);
    }

    /** The content, or 304 to a screen that has it already (R2.4). */
    static void content(Visit visit, HttpServletResponse response, ScreenContent content)
            throws IOException {
        var json = JSON.toJson(ScreenWords.json(content));
        var sum = UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8));
        var tag = "\"" + sum + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (visit.tag() != null && visit.tag().contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            text(response, HttpServletResponse.SC_OK, "application/json", DATA, json);
        }
    }

    static void script(HttpServletResponse response, String script) throws IOException {
        var policy = "default-src 'none'; connect-src 'self'";
        text(response, HttpServletResponse.SC_OK, "text/javascript", policy, script);
    }

    static void nothing(HttpServletResponse response, int status) {
        response.setHeader("Content-Security-Policy", DATA);
        response.setStatus(status);
    }

    private static void text(
            HttpServletResponse response, int status, String type, String policy, String text)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", policy);
        response.getWriter().write(text);
    }
}
