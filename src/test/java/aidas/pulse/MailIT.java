package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Mail through a real mail server, read from real mailboxes. */
@InContainer
class MailIT extends SmallCompany {

    @Inject DueOpenings openings;
    @Inject DueMail mail;
    @Inject Programmes programmes;
    @Inject Waves waves;

    private record Letter(String subject, String text) {}

    @Test
    void R8_1_everybody_gets_invitation_and_reminders_answered_or_not() throws Exception {
        running();
        openings.run(programmes.get(CODE).id(), at("2026-03-02T06:00:00Z"));
        long wave = waves.get(CODE, 1).id();
        assertThat(mail.due(at("2026-03-02T06:01:00Z"))).contains(wave);
        mail.run(wave, at("2026-03-02T06:01:00Z"));
        mail.run(wave, at("2026-03-02T06:02:00Z"));
        assertThat(mail.due(at("2026-03-02T06:03:00Z"))).doesNotContain(wave);
        assertThat(letters(1))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.subject()).contains("(bg): как върви работата?");
                            assertThat(letter.text()).contains("/pulse/mine.xhtml");
                        });
        assertThat(letters(2).getFirst().subject()).contains("(lt): kaip sekasi darbe?");
        assertThat(letters(3).getFirst().text()).contains("You can answer until 11 March 2026");
        answer(1, 1, Map.of("enps", 9), null);
        mail.run(wave, at("2026-03-05T06:00:00Z"));
        for (int i = 1; i < PEOPLE; i++) {
            assertThat(letters(i)).as("letters of %d", i).hasSizeBetween(1, 2);
        }
        assertThat(letters(1).getLast().subject()).contains("напомняне за всички");
        assertThat(letters(4).getLast().subject()).contains("напомняне за всички");
    }

    private static List<Letter> letters(int i) throws Exception {
        var properties = new Properties();
        properties.put("mail.imap.port", System.getenv("AIDAS_TEST_IMAP_PORT"));
        var letters = new ArrayList<Letter>();
        try (var store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", mail(i), mail(i));
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message message : inbox.getMessages()) {
                letters.add(new Letter(message.getSubject(), message.getContent().toString()));
            }
        }
        return letters;
    }
}
