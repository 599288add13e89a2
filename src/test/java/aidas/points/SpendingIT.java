package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.recognition.value.Tongues;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Points that another feature spends, against the database. */
@InContainer
class SpendingIT extends TwoStoresWithPoints {

    private static final Tongues TEA = new Tongues("Tea for two", "Чай за двама", "Arbata dviem");

    @Inject Spending spending;
    @Inject ProofDesk proofs;

    private void spend(int points) {
        assertThat(spending.hold(id(BORIS))).contains(10L);
        spending.spend(
                new Spending.Purchase(
                        id(BORIS), points, "redemption-pt", TEA, "boris", Instant.now()));
    }

    @Test
    void R1_7_the_statement_tells_on_what_and_what_came_back() {
        joined(BORIS);
        byHand(BORIS, 10);
        spend(8);
        assertThat(spending.balance(id(BORIS))).contains(2L);
        spending.giveBack("redemption-pt", "declined", "ani", Instant.now());
        spending.giveBack("redemption-pt", "declined", "ani", Instant.now());
        assertThat(kinds(BORIS)).containsExactly("countered declined 8", "spent -8", "given 10");
        assertThat(statement(BORIS).lines().getFirst().purpose()).isEqualTo(TEA);
        assertThat(statement(BORIS).lines().getLast().purpose()).isNull();
        harriet();
        assertThat(proofs.prove().holds()).isTrue();
    }

    @Test
    void R1_7_the_database_pays_nothing_that_is_not_there() throws Exception {
        joined(BORIS);
        byHand(BORIS, 10);
        assertThatThrownBy(() -> spend(11)).hasMessageContaining("no more is spent");
        anew();
        assertThat(spending.hold(id(BORIS))).isEmpty();
        assertThat(spending.balance(id(BORIS))).isEmpty();
    }

    @Test
    void R1_7_it_is_not_countered_by_hand() {
        joined(BORIS);
        byHand(BORIS, 10);
        spend(8);
        long spent = statement(BORIS).lines().getFirst().id();
        harriet();
        assertThatThrownBy(() -> hand.counter(spent, "by hand"))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("cancel");
    }
}
