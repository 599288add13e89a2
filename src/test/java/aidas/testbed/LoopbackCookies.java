package aidas.testbed;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends secure cookies to this machine without https, as browsers do. */
class LoopbackCookies extends CookieHandler {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers)
            throws IOException {
        return cookies.get(uri, headers);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        var open = new HashMap<String, List<String>>();
        headers.forEach(
                (name, values) ->
                        open.put(
                                name,
                                values.stream()
                                        .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                                        .toList()));
        cookies.put(uri, open);
    }
}
