package aidas.shared.web;

import aidas.access.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a door outside Faces and REST needs to know of a request.
 *
 * @param path behind the door's own address, beginning with a slash; empty if there is none
 * @param address the network address it came from, as the proxy in front tells it
 * @param tag the client's {@code If-None-Match}; null if it has nothing yet
 * @param language the one that the client asks for first
 * @param posted was a form sent, or is it only a look?
 * @param values behind the question mark or sent with a form, by name; the first of each
 */
public record Visit(
        String path,
        String address,
        String tag,
        Locale language,
        boolean posted,
        Map<String, String> values) {

    public Visit {
        values = Map.copyOf(values);
    }

    /** The language chosen on the page; empty if none was. */
    public Optional<Language> chosen() {
        return Language.ofCode(values.get("lang"));
    }

    /** Chosen on the page, else the device's, else English. */
    public Language reader() {
        return chosen().or(() -> Language.ofCode(language.getLanguage())).orElse(Language.EN);
    }
}
