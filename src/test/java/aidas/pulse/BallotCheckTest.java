package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.shared.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotCheckTest {

    private final Plan plan = Plans.spread(Plans.plan(5), Spread.PEOPLE, 2);

    @Test
    void R3_2_scores_are_kept_by_the_index_of_their_question() {
        var ballot = BallotCheck.checked(cast(Map.of("enps", 9, "item-1", 5), null), plan);
        assertThat(ballot.scores()).isEqualTo(Map.of(0, 9, 1, 5));
        var words = new Cast.Words("  Good shifts. ", "en", null);
        assertThat(BallotCheck.checked(cast(Map.of(), words), plan).comment().text())
                .isEqualTo("Good shifts.");
    }

    @Test
    void R3_2_every_wrong_field_is_named() {
        assertThat(fields(cast(Map.of("enps", 11), null))).containsExactly("answers.enps");
        assertThat(fields(cast(Map.of("item-1", 0), null))).containsExactly("answers.item-1");
        assertThat(fields(cast(Map.of("nothing", 1), null))).containsExactly("answers.nothing");
        assertThat(fields(cast(Map.of("words", 1), null))).containsExactly("answers.words");
        assertThat(fields(cast(Map.of(), null))).containsExactly("answers");
        assertThat(fields(cast(Map.of("item-1", 3, "item-4", 3), null))).containsExactly("answers");
        assertThat(fields(cast(Map.of(), new Cast.Words("x\0", "xx", new byte[3]))))
                .containsExactly("comment", "language", "replyKey");
        var half = new Cast.Words("\uD83D", "en", null);
        assertThat(fields(cast(Map.of(), half))).containsExactly("comment");
        var longOne = new Cast.Words("x".repeat(1001), "en", null);
        assertThat(fields(cast(Map.of(), longOne))).containsExactly("comment");
    }

    private List<String> fields(Cast cast) {
        var refused = catchThrowableOfType(Refused.class, () -> BallotCheck.checked(cast, plan));
        return refused.violations().stream().map(Refused.Violation::field).toList();
    }

    private static Cast cast(Map<String, Integer> scores, Cast.Words words) {
        return new Cast(
                new ProgrammeCode("test"),
                1,
                0,
                new byte[BallotCheck.TOKEN],
                new byte[256],
                scores,
                words);
    }
}
