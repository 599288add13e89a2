package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.recognition.value.ValueCode;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wall against the database; what other tests and the demo company put there is left out. */
@InContainer
class WallIT extends TwoStores {

    @Inject ThankDesk desk;
    @Inject ConsentDesk consents;
    @Inject WallReading wall;

    private long given(String words, Reach reach, String from, String... to) {
        employee(from);
        return desk.give(kudos(words, reach, null, to));
    }

    private void agrees(String... people) {
        for (var each : people) {
            employee(each);
            consents.choose(true);
        }
    }

    private static WallSearch search(String words) {
        return new WallSearch(words, VALUE, null, null, Cursor.NEWEST, 20);
    }

    private List<Long> seen(WallSearch search) {
        return wall.find(search).kudos().stream().map(KudosView::id).toList();
    }

    @Test
    void R4_1_the_newest_comes_first_and_each_page_goes_on_behind_the_last() {
        agrees(BORIS);
        long first = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        long second = given(WORDS, Reach.COMPANY, CVETAN, BORIS);
        long third = given(WORDS, Reach.COMPANY, EGLE, BORIS);
        var page = wall.find(new WallSearch("", VALUE, null, null, Cursor.NEWEST, 2));
        assertThat(page.kudos()).extracting(KudosView::id).containsExactly(third, second);
        given(WORDS, Reach.COMPANY, ANI, BORIS);
        var next = wall.find(new WallSearch("", VALUE, null, null, page.earlier(), 2));
        assertThat(next.kudos()).extracting(KudosView::id).containsExactly(first);
        assertThat(next.earlier()).isNull();
    }

    @Test
    void R4_2_words_are_found_whatever_their_accents_and_case() {
        agrees(BORIS);
        long id = given("Ačiū, kad pavadavai Kalėdų naktį!", Reach.COMPANY, EGLE, BORIS);
        given(WORDS, Reach.COMPANY, ANNA, BORIS);
        assertThat(seen(search("aciu KALEDU"))).containsExactly(id);
        assertThat(seen(search("kaled"))).containsExactly(id);
        assertThat(seen(search("kaled boxes"))).isEmpty();
        assertThat(seen(search("' | :* &"))).hasSize(2);
        for (var odd :
                List.of(
                        "\u2474",
                        "2\u00bd",
                        "\u0301",
                        "\u02bc",
                        "a".repeat(2047),
                        "don't \\",
                        "\0")) {
            assertThatNoException().isThrownBy(() -> seen(search(odd)));
        }
    }

    @Test
    void R4_2_they_are_found_by_value_store_and_person() {
        agrees(BORIS, EGLE);
        long here = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        long there = given(WORDS, Reach.COMPANY, ANNA, EGLE);
        assertThat(seen(by(VALUE, new StoreCode(THERE), null))).containsExactly(there);
        assertThat(seen(by(VALUE, new StoreCode(HERE), null))).containsExactly(there, here);
        assertThat(seen(by(VALUE, null, new EmployeeNumber(BORIS)))).containsExactly(here);
        assertThat(seen(by(VALUE, null, new EmployeeNumber(ANNA)))).containsExactly(there, here);
        assertThat(seen(by(new ValueCode("no-such"), null, null))).isEmpty();
    }

    private static WallSearch by(ValueCode value, StoreCode store, EmployeeNumber person) {
        return new WallSearch("", value, store, person, Cursor.NEWEST, 20);
    }

    @Test
    void R4_3_what_is_meant_for_the_store_is_read_there_and_by_whose_scope_holds_it() {
        agrees(BORIS);
        long store = given(WORDS, Reach.STORE, ANNA, BORIS);
        long company = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        employee(CVETAN);
        assertThat(seen(search(""))).containsExactly(company, store);
        employee(EGLE);
        assertThat(seen(search(""))).containsExactly(company);
        caller.is("regional").with(Role.TEAM_LEAD).inRegion("RG-R");
        assertThat(seen(search(""))).containsExactly(company, store);
        harriet();
        assertThat(seen(search(""))).containsExactly(company, store);
        caller.is("jon").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(THERE).employee(EGLE);
        assertThat(seen(search(""))).containsExactly(company);
        assertThatThrownBy(() -> wall.one(store)).isInstanceOf(NotFound.class);
    }

    @Test
    void R4_4_it_stands_there_only_if_each_receiver_agreed() {
        agrees(BORIS);
        long id = given(WORDS, Reach.COMPANY, ANNA, BORIS, EGLE);
        employee(CVETAN);
        assertThat(seen(search(""))).isEmpty();
        employee(EGLE);
        assertThat(wall.one(id).kudos().message()).isEqualTo(WORDS);
        assertThat(wall.received(Cursor.NEWEST, 20).kudos())
                .extracting(KudosView::id)
                .containsExactly(id);
        agrees(EGLE);
        employee(CVETAN);
        assertThat(seen(search(""))).containsExactly(id);
    }

    @Test
    void R4_5_what_is_taken_back_is_on_no_wall() {
        agrees(BORIS);
        long id = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        desk.withdraw(id);
        em.flush();
        assertThat(seen(search(""))).isEmpty();
        assertThat(wall.given(Cursor.NEWEST, 20).kudos()).isEmpty();
    }

    @Test
    void R5_1_until_a_person_says_yes_nothing_stands_there() {
        long id = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        employee(BORIS);
        assertThat(consents.mine()).isEmpty();
        assertThat(consents.shown(id)).isFalse();
        employee(CVETAN);
        assertThat(seen(search(""))).isEmpty();
    }

    @Test
    void R5_2_a_person_takes_it_back_and_keeps_a_single_one_off() {
        agrees(BORIS);
        long one = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        long other = given(WORDS, Reach.COMPANY, ANNA, BORIS);
        employee(BORIS);
        consents.show(one, false);
        assertThat(seen(search(""))).containsExactly(other);
        consents.choose(false);
        assertThat(seen(search(""))).isEmpty();
        consents.show(one, true);
        assertThat(seen(search(""))).containsExactly(one);
        employee(CVETAN);
        assertThatThrownBy(() -> consents.show(one, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_one_gave_and_what_one_got_are_two_lists() {
        long id = given(WORDS, Reach.STORE, ANNA, BORIS);
        assertThat(wall.given(Cursor.NEWEST, 5).kudos())
                .extracting(KudosView::id)
                .containsExactly(id);
        assertThat(wall.received(Cursor.NEWEST, 5).kudos()).isEmpty();
    }
}
