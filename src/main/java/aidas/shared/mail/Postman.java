package aidas.shared.mail;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Carries a letter to the mail server, by the server's mail session. */
@ApplicationScoped
public class Postman {

    private static final int LONGEST = 300;
    private static final String PATIENCE_MILLIS = "20000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Default")
    Session session;

    @Inject PostOffice office;

    /** A mail server that is silent holds up nobody for longer than that. */
    @PostConstruct
    void limits() {
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            session.getProperties().putIfAbsent("mail.smtp." + limit, PATIENCE_MILLIS);
        }
    }

    /** What became of it. */
    public sealed interface Carried {
        record Sent() implements Carried {}

        /** This address is refused; others are not concerned. */
        record Refused(String because) implements Carried {}

        /** The mail server takes nothing. */
        record Down(String because) implements Carried {}
    }

    public Carried carry(Envelope letter, Instant at) {
        try (var transport = session.getTransport()) {
            var message = message(letter, at);
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
            return new Carried.Sent();
        } catch (SendFailedException | AddressException e) {
            return new Carried.Refused(said(e, letter));
        } catch (MessagingException e) {
            return new Carried.Down(said(e, letter));
        }
    }

    private MimeMessage message(Envelope letter, Instant at) throws MessagingException {
        var message = new Keyed(session, "<%s@%s>".formatted(letter.key(), office.domain()));
        message.setFrom();
        var to = new InternetAddress(letter.address(), true);
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.farewell().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + letter.farewell() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.html().isEmpty()) {
            message.setText(letter.text(), UTF_8);
        } else {
            message.setContent(bodies(letter));
        }
        return message;
    }

    private static MimeMultipart bodies(Envelope letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /** The server's words, without the address in them: an administrator need not read it. */
    private static String said(MessagingException e, Envelope letter) {
        var because = e.getNextException() == null ? e : e.getNextException();
        var words =
                String.valueOf(because.getMessage())
                        .replace(letter.address(), "(address)")
                        .replaceAll("[\\s\\p{Cntrl}]+", " ");
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** Keeps its own Message-ID, so that a letter that is sent once more is known as the same. */
    private static final class Keyed extends MimeMessage {

        private final String key;

        Keyed(Session session, String key) {
            super(session);
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", key);
        }
    }
}
