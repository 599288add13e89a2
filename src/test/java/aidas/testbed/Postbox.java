package aidas.testbed;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/**
 * A mail server for the portal under test: it takes mail for every address and opens the mailbox to
 * whoever names the address as login and password.
 */
final class Postbox implements AutoCloseable {

    private static final String HERE = "127.0.0.1";

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(0, HERE, ServerSetup.PROTOCOL_IMAP)
                    });

    Postbox start() {
        server.start();
        return this;
    }

    /** What the portal and the tests inside it need to know. */
    Map<String, String> settings() {
        return Map.of(
                "AIDAS_SMTP_HOST",
                HERE,
                "AIDAS_SMTP_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "AIDAS_TEST_IMAP_PORT",
                Integer.toString(server.getImap().getPort()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
