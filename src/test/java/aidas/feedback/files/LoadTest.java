package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Field;
import aidas.feedback.NewResponse;
import aidas.feedback.Outcome;
import aidas.feedback.Receipt;
import aidas.feedback.SurveyCatalogue;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.survey.AskedVersion;
import aidas.survey.Scale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Instant NOW = Instant.parse("2026-03-20T00:00:00Z");
    private static final ColumnMap MAP =
            new ColumnMap(
                    Map.of(
                            Field.SOURCE, new Fixed("till"),
                            Field.EXTERNAL_ID, new Columns(List.of("id")),
                            Field.STORE, new Columns(List.of("store")),
                            Field.OCCURRED_AT, new Fixed("2026-03-14T10:15:30Z"),
                            Field.SCALE, new Fixed("NPS"),
                            Field.SCORE, new Columns(List.of("score"))),
                    DatePattern.WITH_OFFSET,
                    "",
                    false,
                    null);

    private static final SurveyCatalogue SURVEYS =
            new SurveyCatalogue(
                    List.of(
                            new AskedVersion(
                                    1, "nps", 1, true, Scale.NPS_0_10, null, Map.of(), Set.of())));

    private final List<NewResponse> booked = new ArrayList<>();
    private final Load load =
            new Load(
                    new LineReader(MAP, List.of("id", "store", "score"), Map.of()),
                    MAP,
                    SURVEYS,
                    NOW,
                    this::book);

    @Test
    void R4_2_a_line_that_comes_twice_counts_once_even_in_another_chunk() {
        add(2, "a", "A", "9");
        add(3, "a", "A", "7");
        assertThat(load.book().counts()).isEqualTo(new Counts(2, 1, 1, 0, 0));
        add(4, "a", "A", "9");
        add(5, "b", "A", "9");

        assertThat(load.book().counts()).isEqualTo(new Counts(4, 2, 2, 0, 0));
        assertThat(booked).extracting(r -> r.key().externalId()).containsExactly("a", "b");
    }

    @Test
    void R4_3_a_refused_line_keeps_column_expectation_and_what_was_found() {
        add(2, "", "A", "11");

        var progress = load.book();
        assertThat(progress.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(progress.faults())
                .containsExactly(
                        new LineFault(2, "externalId", "id", "is required", ""),
                        new LineFault(
                                2, "score", "score", "expected a whole number from 0 to 10", "11"));
        assertThat(load.book().faults()).isEmpty();
    }

    @Test
    void R4_3_what_a_database_cannot_keep_is_found_as_a_question() {
        add(2, "a", "A", "9\0\ud800");

        assertThat(load.book().faults().getFirst().found()).isEqualTo("9\ufffd\ufffd");
    }

    @Test
    void R4_1_reasons_to_wait_are_counted_most_first() {
        add(2, "a", "X", "9");
        add(3, "b", "Y", "9");
        add(4, "c", "Y", "9");

        var progress = load.book();
        assertThat(progress.counts()).isEqualTo(new Counts(3, 0, 0, 3, 0));
        assertThat(progress.unlinked())
                .containsExactly(new Unlinked("no store Y", 2), new Unlinked("no store X", 1));
        assertThat(UnlinkedJson.read(UnlinkedJson.of(progress.unlinked())))
                .isEqualTo(progress.unlinked());
    }

    @Test
    void R5_1_a_chunk_is_full_after_two_thousand_lines_good_or_bad() {
        for (int line = 2; line < 2001; line++) {
            add(line, "id" + line, "A", line % 2 == 0 ? "9" : "bad");
        }
        assertThat(load.isFull()).isFalse();
        add(2001, "last", "A", "9");
        assertThat(load.isFull()).isTrue();
        assertThat(load.book().line()).isEqualTo(2001);
        assertThat(load.isFull()).isFalse();
    }

    @Test
    void R4_2_many_keys_are_told_apart() {
        var keys = new Keys();
        for (int i = 0; i < 100_000; i++) {
            assertThat(keys.add(new aidas.feedback.ResponseKey("s", "" + i))).isTrue();
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(keys.add(new aidas.feedback.ResponseKey("s", "" + i))).isFalse();
        }
    }

    private void add(long line, String... cells) {
        load.add(new TableRow(line, List.of(cells)));
    }

    /** Knows store A only. */
    private List<Receipt> book(List<NewResponse> chunk) {
        booked.addAll(chunk);
        return chunk.stream().map(LoadTest::receipt).toList();
    }

    private static Receipt receipt(NewResponse response) {
        var store = response.interaction().store().value();
        return store.equals("A")
                ? new Receipt(response.key(), Outcome.ACCEPTED, "")
                : new Receipt(response.key(), Outcome.QUARANTINED, "no store " + store);
    }
}
