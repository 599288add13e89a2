package aidas.testbed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The portal's pages by plain HTTP with a session of one login, for tests about status and headers;
 * what a page shows is looked at in a {@link Browser}.
 */
public final class Pages {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Map<String, Pages> SESSIONS = new ConcurrentHashMap<>();

    private final HttpClient client;

    private Pages(HttpClient.Redirect redirects) {
        client =
                HttpClient.newBuilder()
                        .cookieHandler(new LoopbackCookies())
                        .followRedirects(redirects)
                        .build();
    }

    /** Logged in through the identity provider's form; the same session in every test. */
    public static Pages as(String username) {
        return SESSIONS.computeIfAbsent(username, name -> Logins.inTurn(name, () -> login(name)));
    }

    /** Not logged in, and not following the way to the login. */
    public static Pages anonymous() {
        return new Pages(HttpClient.Redirect.NEVER);
    }

    private static Pages login(String username) {
        var pages = new Pages(HttpClient.Redirect.ALWAYS);
        var form = FORM.matcher(pages.get("/").body());
        if (!form.find()) {
            throw new AssertionError("no login form at /");
        }
        var body = "username=" + encode(username) + "&password=aidas&credentialId=";
        var answer =
                pages.send(
                        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)));
        if (!answer.response().uri().toString().startsWith(Testbed.get().url())) {
            throw new AssertionError("login of " + username + " ended at " + answer.response());
        }
        return pages;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(Testbed.get().url() + path)));
    }

    /** A page for a reader of that language. */
    public Answer get(String path, String language) {
        return send(
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path))
                        .header("Accept-Language", language));
    }

    /** Sends JSON, as a page's script does. */
    public Answer post(String path, String json) {
        return send(
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(
                    client.send(
                            request.header("Accept", "text/html").build(),
                            BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("the portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
