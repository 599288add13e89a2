package aidas.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;

/**
 * Two ways in: pages send the browser to the identity provider, the API takes bearer tokens only
 * (R3.3). The server's own choice by header would still redirect clients that accept anything.
 *
 * <p>Settings: {@code AIDAS_OIDC_URL} (the realm's address), {@code AIDAS_OIDC_CLIENT}, {@code
 * AIDAS_OIDC_SECRET}, {@code AIDAS_OIDC_SSL} (all, external or none).
 */
public class OidcSettings implements OidcClientConfigurationResolver {

    private static final String COMMON =
            """
            {"provider-url": "${env.AIDAS_OIDC_URL:http://localhost:8180/realms/aidas}",
             "client-id": "${env.AIDAS_OIDC_CLIENT:aidas-portal}",
             "ssl-required": "${env.AIDAS_OIDC_SSL:external}",
             "principal-attribute": "preferred_username",
             "connection-timeout-millis": 3000, "socket-timeout-millis": 5000,
            """;

    private final OidcClientConfiguration pages =
            settings("\"credentials\": {\"secret\": \"${env.AIDAS_OIDC_SECRET:aidas}\"}}");
    private final OidcClientConfiguration api =
            settings("\"bearer-only\": true, \"verify-token-audience\": true}");

    /** The realm's address. */
    static String realm() {
        return System.getenv().getOrDefault("AIDAS_OIDC_URL", "http://localhost:8180/realms/aidas");
    }

    private static OidcClientConfiguration settings(String rest) {
        var json = (COMMON + rest).getBytes(StandardCharsets.UTF_8);
        return OidcClientConfigurationBuilder.build(new ByteArrayInputStream(json));
    }

    @Override
    public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
        var path = request.getRelativePath();
        return path != null && path.startsWith("/api/") ? api : pages;
    }
}
