package aidas.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.feedback.Field;
import aidas.feedback.ResponseKey;
import aidas.feedback.StoredResponses;
import aidas.feedback.files.Imports.Upload;
import aidas.feedback.files.Inspection.Faulty;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import aidas.shared.NotFound;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class ImportsIT {

    private static final int CHUNK = 2000;

    @Inject Imports imports;
    @Inject ImportDesk desk;
    @Inject Carrier carrier;
    @Inject StoredResponses stored;
    @Inject StubCaller caller;

    @Inject AuditLog audit;

    /** Sources that no earlier run of the tests has had. */
    private final String mark = "-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void an_administrator_calls() {
        caller.is("adam").with(Role.ADMIN).inCompany();
    }

    @Test
    void R4_1_a_dry_run_tells_what_would_be_and_leaves_nothing() {
        long id = upload("BG-SOF-01,9\nBG-SOF-01,11\nnowhere,3\n");
        var checked = tryOut(id, "dry");

        assertThat(checked.stage()).isEqualTo(Stage.CHECKED);
        assertThat(checked.counts()).isEqualTo(new Counts(3, 1, 0, 1, 1));
        assertThat(checked.unlinked()).containsExactly(new Unlinked("no store nowhere", 1));
        assertThat(desk.faults(id, 0, "", 10))
                .containsExactly(
                        new LineFault(
                                3, "score", "mark", "expected a whole number from 0 to 10", "11"));
        assertThatThrownBy(() -> stored.stored(new ResponseKey("dry" + mark, "2")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R5_4_a_run_takes_in_what_the_dry_run_told_and_drops_the_file() {
        long id = upload("BG-SOF-01,9\nBG-SOF-01,8\n");
        tryOut(id, "whole");
        var done = run(id);

        assertThat(done.stage()).isEqualTo(Stage.DONE);
        assertThat(done.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(stored.stored(new ResponseKey("whole" + mark, "3")).score())
                .isEqualByComparingTo("8");
        assertThat(imports.holds(id)).isFalse();
        assertThat(done.map()).isNotNull();
    }

    @Test
    void R5_2_the_same_file_again_counts_once() {
        var content = "BG-SOF-01,7\nBG-SOF-01,6\n";
        long first = upload(content);
        tryOut(first, "again");
        run(first);
        long second = upload(content);

        assertThat(tryOut(second, "again").counts()).isEqualTo(new Counts(2, 0, 2, 0, 0));
        assertThat(run(second).counts()).isEqualTo(new Counts(2, 0, 2, 0, 0));
    }

    @Test
    void R2_4_the_mapping_is_offered_again_for_the_same_headers() {
        long first = upload("BG-SOF-01,9\n");
        tryOut(first, "offered");
        long second = upload("BG-SOF-01,5\n");

        assertThat(imports.proposal(desk.run(second)))
                .isEqualTo(desk.run(first).map().offeredFor("answers.csv"));
    }

    @Test
    void R5_1_a_run_stops_after_a_chunk_when_asked_and_goes_on_from_there_later() {
        long id = upload("BG-SOF-01,9\n".repeat(CHUNK + 5));
        tryOut(id, "stopped");
        var begun = desk.begin(id, false);
        desk.stop(id);
        carrier.carry(begun, false);

        var stopped = desk.run(id);
        assertThat(stopped.stage()).isEqualTo(Stage.CANCELLED);
        assertThat(stopped.counts().accepted()).isEqualTo(CHUNK);
        assertThat(run(id).counts()).isEqualTo(new Counts(CHUNK + 5, 5, CHUNK, 0, 0));
    }

    @Test
    void R1_1_a_file_that_is_no_table_is_not_kept() {
        var upload = imports.upload("photo.csv", new ByteArrayInputStream(new byte[] {1, 0, 2, 9}));

        assertThat(upload).isEqualTo(new Upload.Refused(new Faulty(FileFault.NOT_A_TABLE, "")));
    }

    @Test
    void R5_5_only_administrators_import_and_each_step_is_in_the_audit_log() {
        long id = upload("BG-SOF-01,9\n");
        tryOut(id, "audited");

        assertThat(audit.newest("import:" + id, 0, 10))
                .extracting(entry -> entry.action() + " " + entry.actor())
                .hasSize(3)
                .containsOnly("feedback.import adam");
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThatThrownBy(() -> desk.run(id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> imports.run(id)).isInstanceOf(Forbidden.class);
    }

    private long upload(String rows) {
        var bytes = ("shop,mark\n" + rows).getBytes(StandardCharsets.UTF_8);
        var upload = imports.upload("answers.csv", new ByteArrayInputStream(bytes));
        return ((Upload.Taken) upload).run();
    }

    private RunView tryOut(long id, String source) {
        desk.map(id, map(source));
        carrier.carry(desk.begin(id, true), true);
        return desk.run(id);
    }

    private RunView run(long id) {
        carrier.carry(desk.begin(id, false), false);
        return desk.run(id);
    }

    private ColumnMap map(String source) {
        return new ColumnMap(
                Map.of(
                        Field.SOURCE, new Fixed(source + mark),
                        Field.EXTERNAL_ID, new LineNumber(),
                        Field.STORE, new Columns(List.of("shop")),
                        Field.OCCURRED_AT, new Fixed("2026-03-14T10:15:30+02:00"),
                        Field.SCALE, new Fixed("NPS"),
                        Field.SCORE, new Columns(List.of("mark"))),
                DatePattern.WITH_OFFSET,
                "",
                false,
                TextEncoding.UTF_8);
    }
}
