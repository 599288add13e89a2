package aidas.shared.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a real mailbox of the tests' mail server. */
public final class Mailbox {

    private Mailbox() {}

    /**
     * A letter that arrived.
     *
     * @param html the plain words where it has no HTML
     */
    public record Arrived(
            String subject, String key, String farewell, String post, String text, String html) {}

    /** None as long as there is no mailbox: the server makes one with its first letter. */
    public static List<Arrived> of(String address) throws MessagingException, IOException {
        var properties = new Properties();
        properties.put("mail.imap.port", port());
        var letters = new ArrayList<Arrived>();
        try (var store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", address, address);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (var message : inbox.getMessages()) {
                letters.add(arrived((MimeMessage) message));
            }
        } catch (AuthenticationFailedException noMailbox) {
            return List.of();
        }
        return letters;
    }

    /** Inside the portal its environment tells it, outside the test bed. */
    private static String port() {
        var name = "AIDAS_TEST_IMAP_PORT";
        return System.getProperty(name, System.getenv(name));
    }

    private static Arrived arrived(MimeMessage message) throws MessagingException, IOException {
        var bodies = bodies(message);
        return new Arrived(
                message.getSubject(),
                message.getMessageID(),
                message.getHeader("List-Unsubscribe", null),
                message.getHeader("List-Unsubscribe-Post", null),
                bodies.getFirst(),
                bodies.getLast());
    }

    /** The plain words first; the same ones alone where there is no HTML. */
    private static List<String> bodies(MimeMessage message) throws MessagingException, IOException {
        if (!(message.getContent() instanceof Multipart parts)) {
            return List.of(message.getContent().toString());
        }
        var bodies = new ArrayList<String>();
        for (int i = 0; i < parts.getCount(); i++) {
            bodies.add(parts.getBodyPart(i).getContent().toString());
        }
        return bodies;
    }
}
