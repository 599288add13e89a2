package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KudosTest {

    private static final Instant LATE = Instant.parse("2026-03-31T22:30:00Z");
    private static final String WORDS = "You stayed until the last box was in.";

    private static Colleague colleague(long id) {
        return new Colleague(
                new EmployeeId(id),
                new EmployeeNumber("E" + id),
                "Elena",
                "Dimitrova",
                new StoreId(5),
                new StoreCode("BG-SOF-01"),
                "Vitosha 48",
                "Sofia",
                ZoneId.of("Europe/Sofia"));
    }

    private static Deed deed() {
        return Deed.by(colleague(1), "key", Language.EN, LATE);
    }

    private static Kudos given() {
        return new Kudos(deed(), List.of(Receiver.of(colleague(2))), 9, WORDS, Reach.STORE);
    }

    @Test
    void R1_3_it_changes_for_ten_minutes() {
        var kudos = given();
        kudos.edit(9, WORDS + " Thanks.", Reach.COMPANY, LATE.plus(Duration.ofSeconds(599)));
        assertThat(kudos.message()).endsWith("Thanks.");
        assertThat(kudos.edited()).isTrue();
        assertThat(kudos.reach()).isEqualTo(Reach.COMPANY);
        assertThatThrownBy(
                        () -> kudos.edit(9, WORDS, Reach.STORE, LATE.plus(Duration.ofMinutes(10))))
                .hasMessageContaining("only for ten minutes");
    }

    @Test
    void R1_3_one_of_an_earlier_programme_never_changes() {
        var past =
                new Kudos(
                        deed().ofEarlierProgramme(),
                        List.of(Receiver.of(colleague(2))),
                        9,
                        WORDS,
                        Reach.STORE);
        assertThatThrownBy(() -> past.edit(9, WORDS, Reach.STORE, LATE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R1_4_what_is_taken_back_neither_changes_nor_is_hidden() {
        var kudos = given();
        kudos.withdraw(LATE);
        assertThat(kudos.state()).isEqualTo(new KudosState.Withdrawn(LATE));
        assertThatThrownBy(() -> kudos.edit(9, WORDS, Reach.STORE, LATE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kudos.hide("rude", "harriet", LATE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kudos.withdraw(LATE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R7_3_a_hidden_one_tells_why() {
        var kudos = given();
        kudos.hide("It names a customer.", "harriet", LATE);
        assertThat(kudos.state()).isEqualTo(new KudosState.Hidden(LATE, "It names a customer."));
    }

    @Test
    void R3_1_the_month_is_the_one_where_the_giver_works() {
        assertThat(deed().month()).isEqualTo(YearMonth.of(2026, 4));
    }

    @Test
    void R8_1_praise_has_no_giver() {
        var praise =
                new Kudos(
                        Deed.praising(colleague(1), 77, Language.BG, LATE),
                        Receiver.of(colleague(1)),
                        Reach.COMPANY);
        assertThat(praise.deed().giver()).isNull();
        assertThat(praise.deed().isBy(new EmployeeId(1))).isFalse();
        assertThat(praise.isFor(new EmployeeId(1))).isTrue();
        assertThat(praise.deed().answer()).isEqualTo(77);
    }
}
