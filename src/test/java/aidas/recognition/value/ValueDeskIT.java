package aidas.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values against the database, in a transaction that is taken back. */
@InContainer
class ValueDeskIT {

    private static final ValueCode ONE = new ValueCode("vd-one");
    private static final ValueCode TWO = new ValueCode("vd-two");

    @Inject ValueDesk desk;
    @Inject ValueReading reading;
    @Inject CompanyValues values;
    @Inject AuditLog audit;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private static Wording named(String name) {
        var words = Tongues.of(name, name, name);
        return new Wording(words, words, words);
    }

    @BeforeEach
    void two_values() throws Exception {
        transaction.begin();
        caller.is("harriet").with(Role.HR).inCompany();
        desk.add("vd-one", named("One"));
        desk.add("vd-two", named("Two"));
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    private List<ValueCode> codes() {
        return reading.all().stream()
                .map(ValueView::code)
                .filter(code -> code.value().startsWith("vd-"))
                .toList();
    }

    @Test
    void R1_1_a_code_that_is_taken_or_wrong_is_refused() {
        assertThatThrownBy(() -> desk.add("vd-one", named("Again")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code");
        assertThatThrownBy(() -> desk.add("VD One", named("Again"))).isInstanceOf(Refused.class);
    }

    @Test
    void R1_2_hr_orders_retires_and_brings_back() {
        assertThat(codes()).containsExactly(ONE, TWO);
        desk.raise(TWO);
        em.flush();
        assertThat(codes()).containsExactly(TWO, ONE);
        desk.retire(ONE);
        desk.retire(ONE);
        assertThat(reading.inUse()).noneMatch(v -> v.code().equals(ONE));
        desk.bringBack(ONE);
        assertThat(reading.inUse()).anyMatch(v -> v.code().equals(ONE));
        assertThat(audit.newest("value:vd-one", 0, 9))
                .extracting(entry -> entry.action())
                .containsExactly("value.returned", "value.retired", "value.added");
        assertThatThrownBy(() -> desk.retire(new ValueCode("vd-none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R1_2_nobody_else_keeps_the_list() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> desk.add("vd-x", named("X"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reading.all()).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_3_the_database_deletes_no_value() {
        em.flush();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "delete from company_value where code = 'vd-one'")
                                        .executeUpdate())
                .isNotNull();
    }

    @Test
    void R2_1_new_words_are_a_new_version_and_the_old_ones_stay() {
        var before = values.inUse(ONE).orElseThrow();
        desk.reword(ONE, named("One, better"));
        var after = values.inUse(ONE).orElseThrow();
        assertThat(after.number()).isEqualTo(2);
        assertThat(values.wordings(List.of(before.wording())))
                .singleElement()
                .satisfies(old -> assertThat(old.words().name().en()).isEqualTo("One"));
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update company_value_wording set name_en = 'x'"
                                                        + " where id = :id")
                                        .setParameter("id", before.wording())
                                        .executeUpdate())
                .hasMessageContaining("keeps its code and its words");
    }

    @Test
    void R2_2_a_retired_value_cannot_be_chosen_but_is_still_shown() {
        var before = values.inUse(ONE).orElseThrow();
        desk.retire(ONE);
        assertThat(values.inUse(ONE)).isEmpty();
        assertThat(values.wordings(List.of(before.wording()))).hasSize(1);
    }

    @Test
    void R3_1_everybody_with_a_login_reads_those_in_use() {
        desk.retire(TWO);
        caller.is("elena").with(Role.EMPLOYEE);
        assertThat(reading.inUse()).extracting(ValueView::code).contains(ONE).doesNotContain(TWO);
    }
}
