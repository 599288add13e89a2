package aidas.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/**
 * Whether this server can send letters: it needs a mail server ({@code AIDAS_SMTP_HOST}) and its
 * own address for the links in them ({@code AIDAS_URL}). Without both nothing is queued.
 */
@ApplicationScoped
public class PostOffice {

    private final String host = setting("AIDAS_SMTP_HOST");
    private final String url = setting("AIDAS_URL");

    public boolean works() {
        return !host.isEmpty() && !url.isEmpty();
    }

    /** The portal as browsers reach it, without a slash at its end. */
    public String url() {
        return url.replaceFirst("/$", "");
    }

    /** The name after the @ in a letter's own key. */
    public String domain() {
        return Optional.ofNullable(URI.create(url).getHost()).orElse("aidas");
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("").strip();
    }
}
