package aidas.recognition.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/**
 * Who issues, as the world reaches it: the settings {@code AIDAS_URL}, without which there are no
 * credentials, and {@code AIDAS_COMPANY}, the name on them; by default the host of that address.
 */
@ApplicationScoped
public class Issuer {

    private static final String PAGES = "/credential/";

    private final String url;
    private final String company;

    /** As the server is set up. */
    public Issuer() {
        this(System.getenv("AIDAS_URL"), System.getenv("AIDAS_COMPANY"));
    }

    /** Any other one. */
    public Issuer(String url, String company) {
        this.url = url == null || url.isBlank() ? null : url.strip().replaceFirst("/+$", "");
        this.company = company == null || company.isBlank() ? null : company.strip();
    }

    public boolean isKnown() {
        return url != null;
    }

    /** The portal's own address, without a slash at its end. */
    public String url() {
        return Optional.ofNullable(url)
                .orElseThrow(() -> new IllegalStateException("expected the setting AIDAS_URL"));
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
