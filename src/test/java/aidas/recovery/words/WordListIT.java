package aidas.recovery.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** How the lists are changed; each test takes back what it did. */
@InContainer
class WordListIT extends CustomersWords {

    private static final NewWord WOLF = new NewWord("safety", "en", "wild wolf");

    @Inject WordDesk lists;
    @Inject AlertDesk desk;

    private void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    @Test
    void R1_1_the_same_word_is_listed_once() {
        harriet();
        lists.add(WOLF);
        assertThatThrownBy(() -> lists.add(new NewWord("safety", "en", "Wild  WOLF")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void R1_3_hr_lists_a_word_and_takes_it_out_and_alerts_stay() {
        harriet();
        long before = log("alert.word.added");
        long id = lists.add(WOLF);
        assertThat(log("alert.word.added")).isEqualTo(before + 1);
        mira();
        brought("There was a wild wolf between the shelves");
        long alert = alert("There was a wild wolf between the shelves").id();
        harriet();
        lists.remove(id);
        assertThat(lists.all()).noneMatch(word -> word.id() == id);
        mira();
        assertThat(desk.one(alert).hits()).extracting(Hit::phrase).containsExactly("wild wolf");
        harriet();
        assertThatThrownBy(() -> lists.remove(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_3_a_lead_does_not() {
        assertThatThrownBy(() -> lists.all()).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_4_what_it_would_have_found_is_shown_and_logged() {
        brought("A wild wolf came in");
        brought("A wolf, and wild");
        harriet();
        long before = log("alert.read");
        var found = lists.preview(WOLF);
        assertThat(found.found()).isEqualTo(1);
        assertThat(found.texts()).isGreaterThanOrEqualTo(2);
        assertThat(found.examples().getFirst())
                .filteredOn(Piece::hit)
                .extracting(Piece::text)
                .containsExactly("wild wolf");
        assertThat(log("alert.read")).isEqualTo(before + 1);
    }

    @Test
    void R3_5_what_people_judged_counts() {
        harriet();
        long id = lists.add(WOLF);
        mira();
        for (int i = 0; i < 4; i++) {
            brought("The wild wolf film number " + i);
            var alert = alert("The wild wolf film number " + i);
            if (i == 0) {
                desk.acknowledge(alert.id(), "");
            } else {
                desk.falseAlarm(alert.id(), id, "wild wolf film number " + i);
            }
        }
        harriet();
        var word = lists.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        assertThat(word.found()).isEqualTo(4);
        assertThat(word.judged()).isEqualTo(4);
        assertThat(word.falsely()).isEqualTo(3);
        assertThat(word.proposed()).isTrue();
        assertThat(word.exceptions()).hasSize(3);
    }

    private Alert alert(String words) {
        return desk.list(true, null).stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
