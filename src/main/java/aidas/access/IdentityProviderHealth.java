package aidas.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the identity provider tells about its realm: without it nobody gets in. */
@ApplicationScoped
@Readiness
public class IdentityProviderHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("identity provider");
        try {
            int status = ask();
            return response.status(status == 200).withData("status", status).build();
        } catch (IOException e) {
            return response.down().withData("because", e.getClass().getSimpleName()).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response.down().withData("because", "interrupted").build();
        }
    }

    private int ask() throws IOException, InterruptedException {
        var url = OidcSettings.realm() + "/.well-known/openid-configuration";
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
