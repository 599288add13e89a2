package aidas.idea.talk;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final EmployeeId AUTHOR = new EmployeeId(9);
    private static final Peer MIRA = peer(1, "E1", "Mira", "Stoyanova");
    private static final Peer TWIN = peer(2, "E2", "Anna", "Twin");
    private static final Peer OTHER_TWIN = peer(3, "E3", "Anna", "Twin");

    private static Peer peer(long id, String number, String given, String family) {
        return new Peer(new EmployeeId(id), number, given, family, "Store, City");
    }

    @Test
    void R2_1_a_name_is_two_or_three_words_behind_the_sign() {
        var mentions = Mentions.in("Ask @Mira Stoyanova, and (@Ana Maria Petrova).");
        assertThat(mentions.names()).contains("mira stoyanova", "ana maria", "ana maria petrova");
        assertThat(mentions.numbers()).containsExactlyInAnyOrder("Mira", "Ana");
    }

    @Test
    void R2_1_names_are_found_in_other_alphabets_and_with_their_signs() {
        assertThat(Mentions.in("@Елена Димитрова").names()).containsExactly("елена димитрова");
        assertThat(Mentions.in("@Eglė O’Brien-Šimkė!").names())
                .containsExactly("eglė o’brien-šimkė");
    }

    @Test
    void R2_1_an_address_of_mail_names_nobody() {
        assertThat(Mentions.in("Write to mira.s@example.org or @ nobody").none()).isTrue();
    }

    @Test
    void R2_1_a_name_that_two_people_have_names_nobody_but_a_number_does() {
        var all = List.of(MIRA, TWIN, OTHER_TWIN);
        assertThat(Mentions.in("@Mira Stoyanova and @Anna Twin").of(all, AUTHOR))
                .containsExactly(MIRA.id());
        assertThat(Mentions.in("@E3 knows").of(all, AUTHOR)).containsExactly(OTHER_TWIN.id());
    }

    @Test
    void R2_2_nobody_names_themselves() {
        assertThat(Mentions.in("@Mira Stoyanova").of(List.of(MIRA), MIRA.id())).isEmpty();
    }
}
