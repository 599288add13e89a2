package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gives thanks, and to whom. */
@InContainer
class WhoThanksIT extends TwoStores {

    @Inject ThankDesk desk;
    @Inject HistoryDesk history;

    @Test
    void R1_2_nobody_thanks_themselves_or_somebody_who_is_not_here() throws Exception {
        for (var other : new String[] {ANNA, DAN, "NOBODY"}) {
            employee(ANNA);
            assertThatThrownBy(() -> desk.give(kudos(Reach.STORE, BORIS, other)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(other);
            anew();
        }
        employee(DAN);
        assertThatThrownBy(() -> desk.give(kudos(Reach.STORE, BORIS)))
                .hasMessageContaining("somebody who works here today");
        caller.is("adam").with(Role.ADMIN).inCompany();
        assertThatThrownBy(() -> desk.give(kudos(Reach.STORE, BORIS)))
                .isInstanceOf(Forbidden.class);
    }

    private void inactive(String number) {
        em.createNativeQuery("update employee set active = false where number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    @Test
    void R1_2_who_is_no_longer_active_neither_gives_nor_gets_any() throws Exception {
        inactive(BORIS);
        employee(ANNA);
        assertThatThrownBy(() -> desk.give(kudos(Reach.STORE, BORIS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(BORIS);
        anew();
        inactive(BORIS);
        employee(BORIS);
        assertThatThrownBy(() -> desk.give(kudos(Reach.STORE, ANNA)))
                .hasMessageContaining("somebody who works here today");
    }

    @Test
    void R9_1_who_is_no_longer_active_was_thanked_all_the_same_then() {
        inactive(BORIS);
        harriet();
        var then = Instant.parse("2025-04-01T10:00:00Z");
        var kudos =
                new NewKudos(
                        numbers(BORIS), VALUE, WORDS, Language.EN, Reach.COMPANY, null, "old-1");
        var past = new PastKudos(new EmployeeNumber(ANNA), then, null, null, kudos);
        assertThat(history.bring(List.of(past)).accepted()).isEqualTo(1);
    }
}
