package aidas.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;

/**
 * What a page may load and run. PrimeFaces adds the nonce of each answer to the last directive, so
 * {@code script-src} stands there; no script runs without it.
 *
 * <p>Style sheets come from the portal only. Style attributes are allowed, because PrimeFaces
 * writes them itself (hidden inputs of its menus, widths of progress bars and columns) and has no
 * nonce for attributes; an attribute cannot load or run anything. The portal's own pages have none.
 *
 * <p>Forms may lead to the identity provider, because that is where a form sent after the session's
 * end is redirected to.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

    static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final String FOR_PAGES =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; frame-ancestors 'none'; form-action 'self'%s;"
                    + " style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'";

    /** For PrimeFaces, which sends it with every page. */
    public String directives() {
        return FOR_PAGES.formatted(
                Optional.ofNullable(System.getenv("AIDAS_OIDC_URL"))
                        .map(ContentPolicy::origin)
                        .orElse(""));
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }
}
