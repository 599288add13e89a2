package aidas.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.Mix;
import aidas.leaderboard.UnitKind;
import aidas.organisation.Membership;
import aidas.shared.audit.AuditLog;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@InContainer
class ExportDeskIT {

    @Inject ExportDesk desk;
    @Inject BoardDesk boards;
    @Inject AuditLog log;
    @Inject StubCaller caller;

    private BoardRequest of(UnitKind kind) {
        return new BoardRequest(
                kind, Scale.NPS_0_10, boards.last(6), null, null, null, Membership.THEN, Mix.RAW);
    }

    private void mira() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
    }

    @Test
    void R3_1_each_file_leaves_an_entry_in_the_log_of_exports() {
        mira();
        long before = log.count("export:");
        for (FileKind kind : FileKind.values()) {
            desk.board(of(UnitKind.STORE), kind, Locale.ENGLISH);
        }
        assertThat(log.count("export:")).isEqualTo(before + 3);
        var entry = log.newest("export:stores", 0, 1).getFirst();
        assertThat(entry.action()).isEqualTo("board.exported");
        assertThat(entry.detail()).startsWith("pdf NPS ");
        assertThat(entry.actor()).isEqualTo("mira");
    }

    @Test
    void R3_2_a_lead_takes_out_no_teams_of_another_store() {
        mira();
        var file = desk.board(of(UnitKind.TEAM), FileKind.CSV, Locale.ENGLISH);
        var rows = new String(file.bytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        assertThat(rows).allMatch(row -> row.contains("BG-SOF-01/"));
    }

    @Test
    void R3_2_who_sees_no_board_takes_none_out() {
        caller.is("elena").with(Role.EMPLOYEE).inStore("BG-SOF-01");
        assertThatThrownBy(() -> desk.board(of(UnitKind.STORE), FileKind.PDF, Locale.ENGLISH))
                .isInstanceOf(Forbidden.class);
    }
}
