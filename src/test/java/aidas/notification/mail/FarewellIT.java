package aidas.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.notification.Kind;
import aidas.notification.Way;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever has a letter ends all of them. */
@InContainer
class FarewellIT extends TwoStoresWithLetters {

    private static final Pattern SECRET = Pattern.compile("<http.*/farewell/([A-Za-z0-9_-]{43})>");

    @Inject FarewellDesk farewell;

    private String secret() throws Exception {
        wish(BORIS, Kind.THANKED, Way.MAIL);
        thanked(ANNA, BORIS);
        happened(NOON);
        letters.run(queued(BORIS).getLast(), NOON);
        var letter = arrived(BORIS).getFirst();
        assertThat(letter.post()).isEqualTo("List-Unsubscribe=One-Click");
        var found = SECRET.matcher(letter.farewell());
        assertThat(found.matches()).isTrue();
        assertThat(letter.text()).contains(found.group(1));
        return found.group(1);
    }

    @Test
    void R4_7_a_letter_carries_what_ends_all_letters_without_a_login() throws Exception {
        var secret = secret();
        caller.is("anonymous");
        assertThat(farewell.knows(secret)).isTrue();
        employee(BORIS);
        assertThat(wishes.mine().mail()).isTrue();
        caller.is("anonymous");
        assertThat(farewell.end(secret)).isTrue();
        assertThat(farewell.end(secret)).isTrue();
        employee(BORIS);
        assertThat(wishes.mine().mail()).isFalse();
        assertThat(wishes.mine().ways()).containsEntry(Kind.THANKED, Way.MAIL);
        thanked(CVETAN, BORIS);
        assertThat(queued(BORIS)).hasSize(1);
    }

    @Test
    void R4_7_another_secret_ends_nothing() {
        caller.is("anonymous");
        assertThat(farewell.end("A".repeat(43))).isFalse();
        assertThat(farewell.end("../" + "A".repeat(40))).isFalse();
        assertThat(farewell.knows("")).isFalse();
    }

    @Test
    void R4_7_the_database_holds_its_sum_only() throws Exception {
        var secret = secret();
        var kept =
                em.createNativeQuery(
                                """
                                select count(*) from notice_farewell
                                 where hash = sha256(convert_to(:secret, 'UTF8'))
                                """)
                        .setParameter("secret", secret)
                        .getSingleResult();
        assertThat(kept).isEqualTo(1L);
    }
}
