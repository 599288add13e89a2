package aidas.feedback.contact;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.testbed.InContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inside a transaction that is taken back, about a response that is not there. */
@InContainer
class ContactsIT {

    private static final long RESPONSE = -88;
    private static final Contact ONA =
            new Contact("Ona", "ona@customers.example", "", Language.LT, "2026-11");

    @Inject Contacts contacts;
    @Inject Heard heard;
    @Inject UserTransaction transaction;

    /** Remembers what was told. */
    @ApplicationScoped
    static class Heard {

        private final List<Long> told = new CopyOnWriteArrayList<>();

        void on(@Observes ContactAgreed agreed) {
            told.add(agreed.responseId());
        }

        long times() {
            return told.stream().filter(id -> id == RESPONSE).count();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void take_back() throws Exception {
        transaction.rollback();
    }

    @Test
    void R1_2_the_first_contact_stays() {
        assertThat(contacts.of(RESPONSE)).isEmpty();
        assertThat(contacts.agree(RESPONSE, ONA)).isTrue();
        var other = new Contact("", "", "+359 2 123 4567", Language.BG, "2026-11");
        assertThat(contacts.agree(RESPONSE, other)).isFalse();
        assertThat(contacts.of(RESPONSE)).contains(ONA);
    }

    @Test
    void R1_3_it_is_told_once_in_the_same_transaction() {
        long before = heard.times();
        contacts.agree(RESPONSE, ONA);
        assertThat(heard.times()).isEqualTo(before + 1);
        contacts.agree(RESPONSE, ONA);
        assertThat(heard.times()).isEqualTo(before + 1);
    }
}
