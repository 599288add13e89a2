package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.feedback.ledger.TransactionDraft.Named;
import aidas.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
    private static final String AT = "2026-03-14T10:15:30+02:00";

    @Test
    void R2_1_people_without_weights_share_alike() {
        var shares = of(List.of(new Named("E1", null), new Named("E2", null))).shares();
        assertThat(shares.get(new EmployeeNumber("E1"))).isEqualByComparingTo("0.5");
        assertThat(shares.get(new EmployeeNumber("E2"))).isEqualByComparingTo("0.5");
    }

    @Test
    void R2_1_weights_are_given_for_all_or_none_and_sum_to_one() {
        refused("employees", List.of(new Named("E1", "0.5"), new Named("E2", null)));
        refused("employees", List.of(new Named("E1", "0.5"), new Named("E2", "0.3")));
        refused("employees", List.of(new Named("E1", "1.5"), new Named("E2", "-0.5")));
        refused("employees", List.of(new Named("E1", "1e999999999")));
        var shares = of(List.of(new Named("E1", "0.7"), new Named("E2", "0.3"))).shares();
        assertThat(shares.get(new EmployeeNumber("E2"))).isEqualByComparingTo("0.3");
    }

    @Test
    void R2_1_nobody_serves_twice_and_somebody_serves() {
        refused("employees", List.of(new Named("E1", null), new Named("E1", null)));
        refused("employees", List.of());
        refused("employees", (List<Named>) null);
        refused("employees", List.of(new Named("", null)));
    }

    @Test
    void R2_2_each_field_is_refused_by_its_name() {
        var people = List.of(new Named("E1", null));
        refused("store", new TransactionDraft(null, "INV-1", AT, people));
        refused("reference", new TransactionDraft("S-1", " ", AT, people));
        refused("reference", new TransactionDraft("S-1", "a\u0000b", AT, people));
        refused("occurredAt", new TransactionDraft("S-1", "INV-1", "yesterday", people));
        refused("occurredAt", new TransactionDraft("S-1", "INV-1", "2031-01-01T00:00Z", people));
        refused("occurredAt", new TransactionDraft("S-1", "INV-1", "2026-03-14T10:15", people));
    }

    private static Transaction of(List<Named> people) {
        return Transaction.of(new TransactionDraft("S-1", "INV-1", AT, people), NOW);
    }

    private static void refused(String field, List<Named> people) {
        refused(field, new TransactionDraft("S-1", "INV-1", AT, people));
    }

    private static void refused(String field, TransactionDraft draft) {
        assertThatThrownBy(() -> Transaction.of(draft, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo(field));
    }
}
