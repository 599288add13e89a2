package aidas.recognition.credential.key;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Who issues, as the world reaches it: the settings {@code AIDAS_URL}, without which there are no
 * credentials, and {@code AIDAS_COMPANY}, the name on them; by default the host of that address. An
 * address that no browser could open counts as none.
 */
@ApplicationScoped
public class Issuer {

    private static final Logger LOG = Logger.getLogger(Issuer.class);
    private static final String PAGES = "/credential/";

    private final String asked;
    private final String url;
    private final String company;

    /** As the server is set up. */
    public Issuer() {
        this(System.getenv("AIDAS_URL"), System.getenv("AIDAS_COMPANY"));
    }

    /** Any other one. */
    public Issuer(String url, String company) {
        asked = url == null || url.isBlank() ? null : url.strip().replaceFirst("/+$", "");
        this.url = asked != null && isAddress(asked) ? asked : null;
        this.company = company == null || company.isBlank() ? null : company.strip();
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().matches("(?i)https?")
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** Once, as the settings do not change while the server runs. */
    @PostConstruct
    void complain() {
        if (asked != null && url == null) {
            LOG.warnf("no credentials: AIDAS_URL is no address of http or https: %s", asked);
        }
    }

    public boolean isKnown() {
        return url != null;
    }

    /** The portal's own address, without a slash at its end. */
    public String url() {
        return Optional.ofNullable(url)
                .orElseThrow(() -> new IllegalStateException("expected an address as AIDAS_URL"));
    }

    public String name() {
        return company == null ? URI.create(url()).getHost() : company;
    }

    /** The address of the issuer's profile, by which it is known. */
    public String id() {
        return address("issuer");
    }

    /**
     * A public address.
     *
     * @param path below those of credentials
     */
    public String address(String path) {
        return url() + PAGES + path;
    }

    /** Where the public half of that key is. */
    public String keyAddress(String kid) {
        return address("keys/" + kid);
    }
}
