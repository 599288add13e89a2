package aidas.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a server on this machine until it is really there (R1.3). */
class Http {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean answers(String url, int status) {
        var request =
                HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                    == status;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + url, e);
        }
    }

    /**
     * @param check throws when waiting has become pointless
     */
    void await(String url, Duration atMost, Runnable check) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!answers(url, 200)) {
            check.run();
            if (System.nanoTime() > end) {
                throw new IllegalStateException(url + " did not answer within " + atMost);
            }
            Thread.sleep(PAUSE);
        }
        // Another server may have taken the port while ours was starting.
        check.run();
    }
}
