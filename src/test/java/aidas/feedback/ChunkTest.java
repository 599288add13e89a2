package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkTest {

    private final List<NewResponse> booked = new ArrayList<>();

    @Test
    void R6_1_a_bad_line_is_named_and_the_rest_goes_on() {
        var chunk = new Chunk(Drafts.SURVEYS, Drafts.NOW);
        chunk.add(new Line(1, Drafts.good(), 100));
        chunk.add(new Line(2, Drafts.with(Field.SCORE, "11"), 100));
        chunk.add(new Line(3, Drafts.with(Field.EXTERNAL_ID, "R-2"), 100));

        var tally = chunk.book(this::accept);

        assertThat(booked).hasSize(2);
        assertThat(tally.received()).isEqualTo(3);
        assertThat(tally.accepted()).isEqualTo(2);
        assertThat(tally.rejected()).isEqualTo(1);
        assertThat(tally.errors())
                .containsExactly(
                        new Tally.LineError(2, "score", "expected a whole number from 0 to 10"));
    }

    @Test
    void R6_1_a_hundred_errors_are_told_and_all_are_counted() {
        var chunk = new Chunk(Drafts.SURVEYS, Drafts.NOW);
        for (int i = 1; i <= 150; i++) {
            chunk.add(new Line(i, Drafts.without(Field.STORE), 100));
        }

        var tally = chunk.book(this::accept);

        assertThat(tally.rejected()).isEqualTo(150);
        assertThat(tally.errors()).hasSize(100);
        assertThat(booked).isEmpty();
    }

    @Test
    void R6_3_what_came_before_the_break_is_booked_and_the_place_is_told() {
        var chunk = new Chunk(Drafts.SURVEYS, Drafts.NOW);
        chunk.add(new Line(7, Drafts.good(), 100));

        var tally = chunk.broken(this::accept);

        assertThat(tally.accepted()).isEqualTo(1);
        assertThat(tally.brokenAfter()).isEqualTo(7);
    }

    @Test
    void R6_1_a_chunk_is_full_by_lines_or_by_size() {
        var chunk = new Chunk(Drafts.SURVEYS, Drafts.NOW);
        chunk.add(new Line(1, Drafts.good(), 60));

        assertThat(chunk.holds(2, 100)).isFalse();
        chunk.add(new Line(2, Drafts.without(Field.STORE), 60));
        assertThat(chunk.holds(2, 100)).isTrue();
    }

    private List<Receipt> accept(List<NewResponse> responses) {
        booked.addAll(responses);
        return responses.stream().map(r -> Receipt.accepted(r.key())).toList();
    }
}
