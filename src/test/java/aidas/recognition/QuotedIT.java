package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Customers' words beside thanks. */
@InContainer
class QuotedIT extends TwoStores {

    @Inject ThankDesk desk;
    @Inject WallReading wall;

    @Test
    void R2_1_an_own_answer_is_quoted_for_whomever_and_anothers_by_nobody() {
        long own = answer("They found the part.", 10, true, ANNA);
        long others = answer("They were quick.", 10, true, EGLE);
        employee(ANNA);
        long id = desk.give(kudos(WORDS, Reach.STORE, own, BORIS));
        assertThat(wall.one(id).kudos().quote().words()).isEqualTo("They found the part.");
        assertThatThrownBy(() -> desk.give(kudos(WORDS, Reach.STORE, others, EGLE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answer");
    }

    @Test
    void R2_1_a_lead_quotes_what_was_said_of_a_receiver() {
        long answer = answer("Boris was patient.", 9, true, BORIS);
        lead();
        assertThat(desk.give(kudos(WORDS, Reach.STORE, answer, BORIS))).isPositive();
        assertThatThrownBy(() -> desk.give(kudos(WORDS, Reach.STORE, answer, ANNA)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R2_1_only_glad_customers_are_quoted() {
        long critic = answer("Too slow.", 3, true, ANNA);
        employee(ANNA);
        assertThatThrownBy(() -> desk.give(kudos(WORDS, Reach.STORE, critic, BORIS)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R2_2_words_of_a_customer_who_did_not_agree_stay_with_the_credited() {
        long answer = answer("They found the part.", 10, false, ANNA);
        employee(ANNA);
        long id = desk.give(kudos(WORDS, Reach.COMPANY, answer, BORIS));
        assertThat(wall.one(id).kudos().quote().agreed()).isFalse();
        employee(BORIS);
        assertThat(wall.one(id).kudos().quote()).isNull();
        assertThat(wall.one(id).kudos().message()).isEqualTo(WORDS);
    }
}
