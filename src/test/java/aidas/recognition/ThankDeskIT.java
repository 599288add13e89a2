package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.recognition.value.ValueCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Thanks against the database. */
@InContainer
class ThankDeskIT extends TwoStores {

    @Inject ThankDesk desk;
    @Inject WallReading wall;
    @Inject AllowanceDesk allowances;
    @Inject HeardKudos heard;

    private long given(String... to) {
        employee(ANNA);
        return desk.give(kudos(Reach.COMPANY, to));
    }

    @Test
    void R1_1_it_names_who_thanked_whom_for_what() {
        long id = given(BORIS, EGLE);
        var one = wall.one(id).kudos();
        assertThat(one.giver().fullName()).isEqualTo("Anna One");
        assertThat(one.receivers()).extracting(Named::number).containsExactly(EGLE, BORIS);
        assertThat(one.value().words().name().lt()).isEqualTo("Nešame kartu");
        assertThat(one.message()).isEqualTo(WORDS);
        assertThat(one.given()).isTrue();
    }

    @Test
    void R1_1_a_value_that_is_not_in_use_is_refused_by_its_field() {
        harriet();
        values.retire(VALUE);
        employee(ANNA);
        assertThatThrownBy(() -> desk.give(kudos(Reach.STORE, BORIS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("value");
    }

    @Test
    void R1_3_the_giver_changes_it_and_nobody_else() throws Exception {
        long id = given(BORIS);
        desk.edit(id, VALUE, "You stayed, and the van was full.", Reach.STORE);
        assertThat(wall.one(id).kudos().message()).isEqualTo("You stayed, and the van was full.");
        assertThat(wall.one(id).kudos().edited()).isTrue();
        assertThatThrownBy(() -> desk.edit(id, new ValueCode("none"), "short", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("message")
                .hasMessageContaining("reach")
                .hasMessageContaining("value");
        anew();
        long another = given(BORIS);
        employee(BORIS);
        assertThatThrownBy(() -> desk.edit(another, VALUE, WORDS, Reach.STORE))
                .isInstanceOf(NotFound.class);
    }

    /** Given ten minutes and ten seconds ago. */
    private long settled() {
        long id = given(BORIS);
        em.flush();
        em.createNativeQuery("alter table kudos disable trigger kudos_stays").executeUpdate();
        em.createNativeQuery(
                        "update kudos set given_at = now() - interval '610 seconds' where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        em.createNativeQuery("alter table kudos enable trigger kudos_stays").executeUpdate();
        em.clear();
        return id;
    }

    @Test
    void R1_3_after_ten_minutes_nobody_changes_it() {
        long id = settled();
        assertThatThrownBy(() -> desk.edit(id, VALUE, WORDS, Reach.STORE))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void R1_3_the_database_refuses_a_change_after_ten_minutes() {
        long id = settled();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update kudos set message = 'something else, at length'"
                                                        + " where id = :id")
                                        .setParameter("id", id)
                                        .executeUpdate())
                .hasMessageContaining("can no longer be changed");
    }

    @Test
    void R1_3_the_database_refuses_other_receivers() {
        long id = given(BORIS);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update kudos_receiver set employee_id = :other"
                                                        + " where kudos_id = :id")
                                        .setParameter("other", id(EGLE).value())
                                        .setParameter("id", id)
                                        .executeUpdate())
                .hasMessageContaining("keeps its receivers");
    }

    @Test
    void R1_3_the_database_deletes_none() {
        long id = given(BORIS);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery("delete from kudos where id = :id")
                                        .setParameter("id", id)
                                        .executeUpdate())
                .hasMessageContaining("not deleted");
    }

    @Test
    void R1_4_taken_back_the_thanks_come_back() {
        long id = given(BORIS, EGLE);
        assertThat(allowances.mine().giving().given()).isEqualTo(2);
        desk.withdraw(id);
        assertThat(allowances.mine().giving().given()).isZero();
        employee(BORIS);
        assertThat(allowances.mine().receiving().left()).isZero();
        assertThatThrownBy(() -> wall.one(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_4_taken_back_it_is_gone_for_the_giver_too_and_once() throws Exception {
        long id = given(BORIS, EGLE);
        desk.withdraw(id);
        assertThatThrownBy(() -> wall.one(id)).isInstanceOf(NotFound.class);
        anew();
        long another = given(BORIS);
        desk.withdraw(another);
        assertThatThrownBy(() -> desk.withdraw(another)).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R1_5_the_same_key_is_the_same_thank_you() {
        employee(ANNA);
        var kudos = kudos(Reach.STORE, BORIS);
        assertThat(desk.give(kudos)).isEqualTo(desk.give(kudos));
        assertThat(allowances.mine().giving().given()).isEqualTo(1);
    }

    @Test
    void R1_5_the_same_key_is_the_same_thank_you_after_its_value_was_retired() {
        employee(ANNA);
        var kudos = kudos(Reach.STORE, BORIS);
        long id = desk.give(kudos);
        harriet();
        values.retire(VALUE);
        employee(ANNA);
        assertThat(desk.give(kudos)).isEqualTo(id);
    }

    @Test
    void R1_6_it_is_published_with_its_facts() {
        heard.clear();
        long id = given(BORIS, EGLE);
        assertThat(heard.all())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.kudos()).isEqualTo(id);
                            assertThat(event.giver().value()).isEqualTo(ANNA);
                            assertThat(event.receivers()).hasSize(2);
                            assertThat(event.value()).isEqualTo(VALUE);
                            assertThat(event.quotes()).isFalse();
                        });
    }

    @Test
    void R1_7_taken_back_it_is_published_that_it_is_gone() {
        heard.clear();
        long id = given(BORIS, EGLE);
        assertThat(heard.gone()).isEmpty();
        desk.withdraw(id);
        assertThat(heard.gone())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.kudos()).isEqualTo(id);
                            assertThat(event.hidden()).isFalse();
                        });
    }
}
