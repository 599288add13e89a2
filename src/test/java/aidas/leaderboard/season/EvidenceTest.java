package aidas.leaderboard.season;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Answers;
import aidas.leaderboard.season.SeasonResult.Place;
import aidas.leaderboard.season.SeasonResult.Tier;
import aidas.leaderboard.season.SeasonResult.Waiting;
import aidas.survey.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Tally SOME = new Tally(30, 10.25, 5, 400.5, 3600.125);

    private static UnitSums unit(String code, Tally tally) {
        return new UnitSums(code, "Name " + code, "Sofia", "SEA-R", "city", 0, tally, null);
    }

    private static SeasonResult result() {
        return new SeasonResult(
                "more_than_chance",
                4,
                12.5,
                List.of(
                        new Tier(1, "above", List.of(place("A"))),
                        new Tier(2, "with", List.of(place("B"))),
                        new Tier(3, "below", List.of(place("C")))),
                List.of(new Waiting("D", "D", "Sofia", "SEA-R", 3)));
    }

    private static Place place(String code) {
        return new Place(code, code, "Sofia", "SEA-R", 40, 12.5, -3, 28, 1, 2);
    }

    @Test
    void R2_2_the_document_is_the_same_when_it_was_read_and_written_again() {
        var facts = SeasonFixture.announced().facts();
        var late = new Late("winter", 12, List.of(unit("A", SOME)));
        var mixed =
                new UnitSums(
                        "B", "„Б“", "", "SEA-R", null, 7, SOME, new MixTally(1, 2, 3, 4, 0, 0.5));
        var evidence =
                new Evidence(new Inputs(List.of(unit("A", SOME), mixed), List.of(late)), result());
        var document = evidence.document(facts);
        var read = Evidence.of(new Snapshot(new Saved(), 1, document, "harriet", null));
        assertThat(read).isEqualTo(evidence);
        assertThat(read.document(facts)).isEqualTo(document);
        assertThat(document).startsWith(Evidence.beginning(facts)).doesNotContain("\n");
    }

    @Test
    void R2_2_the_hash_is_sha_256_in_hexadecimal_digits() {
        // echo -n abc | sha256sum
        assertThat(Snapshot.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Snapshot.hash("abd")).isNotEqualTo(Snapshot.hash("abc"));
    }

    @Test
    void R6_1_what_lies_below_the_group_is_not_listed() {
        assertThat(result().listed()).extracting(Tier::side).containsExactly("above", "with");
        assertThat(result().unlisted()).isEqualTo(1);
        assertThat(result().find("C").orElseThrow().tier()).isNull();
        assertThat(result().find("B").orElseThrow().tier()).isEqualTo(2);
        assertThat(result().find("D").orElseThrow().missing()).isEqualTo(3);
        assertThat(result().find("E")).isEmpty();
    }

    @Test
    void R5_1_late_answers_are_added_unit_by_unit() {
        var more = new Tally(3, 0, 1, 30, 280);
        var inputs =
                new Inputs(
                        List.of(unit("A", SOME), unit("B", SOME)),
                        List.of(Late.of("winter", List.of(unit("A", more), unit("GONE", more)))));
        var contenders = inputs.contenders(SeasonFixture.rules(SeasonFixture.SPRING));
        assertThat(contenders).extracting(c -> c.unit().code()).containsExactly("A", "B");
        assertThat(contenders.getFirst().answers().favourable()).isEqualTo(33);
        assertThat(inputs.late().getFirst().answers()).isEqualTo(8);
    }

    @Test
    void R5_2_a_credit_that_moved_away_later_is_taken_back_but_never_below_nothing() {
        var answers = SOME.minus(new Tally(31, 0, 0, 310, 3100)).answers(Scale.NPS_0_10);
        assertThat(answers.favourable()).isZero();
        assertThat(answers.weightSum()).isEqualTo(15.25);
        assertThat(SOME.minus(SOME).isNothing()).isTrue();
        assertThat(SOME.minus(SOME).answers(Scale.NPS_0_10))
                .isEqualTo(Answers.none(Scale.NPS_0_10));
    }

    private static final class Saved extends Season {

        @Override
        long id() {
            return 1;
        }
    }
}
