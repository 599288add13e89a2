package aidas.pulse;

import aidas.shared.web.Messages;
import aidas.shared.web.Text;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes to those who are invited, each in their language, by the server's mail session. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private static final String PAGE = "/pulse/mine.xhtml";

    @Resource(lookup = "java:jboss/mail/Default")
    Session session;

    /** Is there a mail server to send by? */
    boolean works() {
        return System.getenv("AIDAS_SMTP_HOST") != null;
    }

    /**
     * @param round 0 for the invitation, a reminder after that
     * @throws IllegalStateException if the mail server does not answer; some may have gone out
     */
    void send(Wave wave, int round, List<Recipient> people) {
        try (var transport = session.getTransport()) {
            transport.connect();
            for (var person : people) {
                send(transport, wave, round, person);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server does not take mail", e);
        }
    }

    /** An address that the server refuses concerns one person, and holds up nobody else. */
    private void send(Transport transport, Wave wave, int round, Recipient person)
            throws MessagingException {
        try {
            var message = message(wave, round, person);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException | AddressException e) {
            LOG.warnf("mail about a pulse was refused for one address: %s", e.getMessage());
        }
    }

    private MimeMessage message(Wave wave, int round, Recipient person) throws MessagingException {
        var language = person.language().locale();
        var plan = wave.programme().plan();
        var last = Text.in(language).day(wave.closes().minusDays(1));
        var kind = round == 0 ? "pulse.mail.invitation" : "pulse.mail.reminder";
        var message = new MimeMessage(session);
        message.setFrom();
        message.setRecipient(RecipientType.TO, new InternetAddress(person.address()));
        message.setSubject(
                Messages.of(language, kind, plan.name().in(language)),
                StandardCharsets.UTF_8.name());
        message.setText(
                Messages.of(language, "pulse.mail.text", last, address()),
                StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", person.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Of the page to answer on, as browsers reach the portal; only the page if nobody told. */
    private static String address() {
        return Optional.ofNullable(System.getenv("AIDAS_URL")).orElse("") + PAGE;
    }
}
