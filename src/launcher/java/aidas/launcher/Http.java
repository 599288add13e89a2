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

    /** Of a server that is waited for. */
    @FunctionalInterface
    interface Life {

        /**
         * Waits so long.
         *
         * @throws IllegalStateException as soon as waiting has become pointless
         */
        void goesOnFor(Duration time) throws InterruptedException;
    }

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
     * Asks a server that starts until it answers; gives up at once when it dies.
     *
     * @param life of that server
     */
    void await(String url, Duration atMost, Life life) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!answers(url, 200)) {
            life.goesOnFor(PAUSE);
            if (System.nanoTime() > end) {
                throw new IllegalStateException(url + " did not answer within " + atMost);
            }
        }
        // Another server may have taken the port while ours was starting.
        life.goesOnFor(Duration.ZERO);
    }
}
