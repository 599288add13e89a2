package aidas.integration;

import static aidas.integration.tool.Incoming.Progress.ANNOUNCED;
import static aidas.integration.tool.Incoming.Progress.DONE;
import static aidas.integration.tool.Incoming.Progress.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.integration.tool.Fact;
import aidas.integration.tool.Facts;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingAnswerTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final PendingAnswer NEW = PendingAnswer.begun(1, "a", NOON);

    private static Said said(Progress progress, Instant changed, String score) {
        var facts = Facts.of(List.of(new Fact("score", "", score)));
        return new Said("", "a", progress, changed, facts);
    }

    @Test
    void R3_2_what_is_older_does_not_undo_what_is_known() {
        var later = NEW.with(said(OPEN, NOON, "9"));
        assertThat(later.with(said(OPEN, NOON.minusSeconds(1), "2")).facts().text("score"))
                .contains("9");
        assertThat(later.with(said(OPEN, NOON.plusSeconds(1), "2")).facts().text("score"))
                .contains("2");
        assertThat(later.with(said(OPEN, null, "2")).facts().text("score")).contains("2");
    }

    @Test
    void R3_2_nothing_undoes_finished() {
        var done = NEW.with(said(DONE, NOON, "9")).with(said(OPEN, NOON.plusSeconds(1), "9"));
        assertThat(done.progress()).isEqualTo(DONE);
        assertThat(done.with(said(ANNOUNCED, null, "9")).progress()).isEqualTo(DONE);
    }
}
