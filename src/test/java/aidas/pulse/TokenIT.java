package aidas.pulse;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** Tokens and ballots against the database. */
@InContainer
class TokenIT extends SmallCompany {

    @Test
    void R3_1_a_seat_gets_the_same_token_again() {
        running();
        open();
        var wallet = token(1, 1);
        employee(1);
        assertThat(wallet.signed(tokens.issue(CODE, 1, wallet.blinded())).signature())
                .isEqualTo(wallet.signature());
        assertThat(tokens.mine()).anyMatch(Asked::taken);
        employee(2);
        assertThat(tokens.mine()).noneMatch(Asked::taken);
    }

    @Test
    void R3_1_a_seat_gets_no_second_token() {
        running();
        open();
        var wallet = token(1, 1);
        employee(1);
        var other = Wallet.of(CODE, 1, wallet.place(), wallet.blinding().key());
        assertThatThrownBy(() -> tokens.issue(CODE, 1, other.blinded()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void R3_1_what_is_no_blinded_message_is_refused() {
        running();
        open();
        employee(1);
        assertThatThrownBy(() -> tokens.issue(CODE, 1, new byte[3])).isInstanceOf(Refused.class);
    }

    @Test
    void R3_2_a_token_does_not_answer_for_another_place() {
        running();
        open();
        var wallet = token(1, 1);
        var other = token(20, 1);
        caller.is("anonymous");
        assertThatThrownBy(() -> ballots.cast(wallet.at(other.place(), of("enps", 9), null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_a_forged_token_does_not_answer() {
        running();
        open();
        int place = token(1, 1).place();
        caller.is("anonymous");
        var forged = new Cast(CODE, 1, place, new byte[64], new byte[256], of("enps", 9), null);
        assertThatThrownBy(() -> ballots.cast(forged)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_a_token_answers_once() {
        running();
        open();
        var wallet = token(1, 1);
        caller.is("anonymous");
        ballots.cast(wallet.cast(of("enps", 9), null));
        assertThatThrownBy(() -> ballots.cast(wallet.cast(of("enps", 0), null)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("spent");
    }

    @Test
    void R3_2_a_token_answers_before_its_wave_closes() {
        running();
        open();
        var wallet = token(1, 1);
        close(1);
        caller.is("anonymous");
        assertThatThrownBy(() -> ballots.cast(wallet.cast(of("enps", 9), null)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no more answers");
    }
}
