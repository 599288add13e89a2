package aidas.idea.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@InContainer
class NamedIT extends TalkedAbout {

    @Test
    void R3_1_nobody_follows_a_draft() {
        long draft = idea(null);
        employee(ANNA);
        assertThatThrownBy(() -> follows.follow(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_1_who_works_here_is_named_by_name_or_number() {
        long idea = sent();
        employee(BORIS);
        desk.say(idea, comment("@Anna One and @" + EGLE + ", @Dan Five left. What do you say?"));
        var read = reading.of(idea, null).comments().getFirst();
        assertThat(read.named()).extracting(Peer::number).containsExactly(EGLE, ANNA);
        assertThat(read.mine()).isTrue();
        assertThat(read.by().fullName()).isEqualTo("Boris Two");
    }

    @Test
    void R2_3_colleagues_are_offered_by_the_beginning_of_a_name() {
        employee(BORIS);
        assertThat(reading.colleagues("ann", Locale.ENGLISH))
                .filteredOn(each -> each.number().equals(ANNA))
                .singleElement()
                .satisfies(anna -> assertThat(anna.place()).isEqualTo("Store " + HERE + ", Sofia"));
        assertThat(reading.colleagues("Boris", Locale.ENGLISH))
                .noneMatch(each -> each.number().equals(BORIS));
        assertThat(reading.colleagues(" ", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void R3_1_who_works_here_follows_and_stops() {
        long idea = sent();
        employee(BORIS);
        follows.follow(idea);
        follows.follow(idea);
        assertThat(follows.following(idea)).isTrue();
        follows.unfollow(idea);
        follows.unfollow(idea);
        assertThat(follows.following(idea)).isFalse();
    }
}
