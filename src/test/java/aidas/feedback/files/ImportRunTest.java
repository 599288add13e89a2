package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.feedback.Field;
import aidas.feedback.files.Origin.Columns;
import aidas.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(30);
    private static final Instant LATER = NOW.plusSeconds(61);
    private static final ColumnMap MAP = mapOf("score");

    private final ImportRun run =
            new ImportRun(
                    "sales.csv",
                    new Inspection.Sound(TextEncoding.UTF_8, List.of("score", "store"), 10),
                    "adam",
                    NOW);

    @Test
    void R5_3_a_file_is_run_only_after_it_was_tried() {
        assertThatThrownBy(() -> run.begin(true, NOW)).isInstanceOf(Refused.class);
        run.mapped(MAP, NOW);
        assertThatThrownBy(() -> run.begin(false, NOW)).isInstanceOf(Refused.class);

        finish(true, 10);
        assertThat(run.stage(NOW)).isEqualTo(Stage.CHECKED);
        finish(false, 10);
        assertThat(run.stage(NOW)).isEqualTo(Stage.DONE);
        assertThatThrownBy(() -> run.begin(false, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void R5_3_while_it_is_under_way_nobody_else_begins_or_maps() {
        run.mapped(MAP, NOW);
        run.begin(true, NOW);

        assertThatThrownBy(() -> run.begin(true, SOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> run.mapped(MAP, SOON)).isInstanceOf(Refused.class);
    }

    @Test
    void R2_4_another_mapping_must_be_tried_again() {
        run.mapped(MAP, NOW);
        finish(true, 10);
        run.mapped(MAP, NOW);

        assertThat(run.stage(NOW)).isEqualTo(Stage.UPLOADED);
        assertThatThrownBy(() -> run.mapped(mapOf("mood"), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void R5_1_a_run_that_is_asked_to_stop_stops_and_keeps_what_it_had() {
        run.mapped(MAP, NOW);
        finish(true, 10);
        run.begin(false, NOW);
        run.askToStop(NOW);

        assertThat(run.reached(progress(4), NOW)).isFalse();
        run.ended(NOW);
        assertThat(run.stage(NOW)).isEqualTo(Stage.CANCELLED);
        assertThat(run.view(NOW).counts().accepted()).isEqualTo(4);
        assertThat(run.view(NOW).percent()).isEqualTo(40);
        run.begin(false, NOW);
        assertThat(run.view(NOW).counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void R5_2_a_run_not_heard_of_for_a_minute_is_lost_and_may_begin_again() {
        run.mapped(MAP, NOW);
        finish(true, 10);
        run.begin(false, NOW);
        run.reached(progress(4), NOW);

        assertThat(run.stage(SOON)).isEqualTo(Stage.RUNNING);
        assertThat(run.stage(LATER)).isEqualTo(Stage.LOST);
        assertThat(run.view(LATER).lastLine()).isEqualTo(5);
        run.begin(false, LATER);
        assertThat(run.stage(LATER)).isEqualTo(Stage.RUNNING);
    }

    private void finish(boolean dryRun, long rows) {
        run.begin(dryRun, NOW);
        run.reached(progress(rows), NOW);
        run.ended(NOW);
    }

    private static Progress progress(long rows) {
        return new Progress(rows + 1, new Counts(rows, rows, 0, 0, 0), List.of(), List.of());
    }

    private static ColumnMap mapOf(String column) {
        return new ColumnMap(
                Map.of(Field.SCORE, new Columns(List.of(column))),
                DatePattern.WITH_OFFSET,
                "",
                false,
                TextEncoding.UTF_8);
    }
}
