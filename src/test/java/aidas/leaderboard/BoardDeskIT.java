package aidas.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.RegionCode;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.feedback.FeedbackReading;
import aidas.organisation.Membership;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InContainer
class BoardDeskIT {

    private static final String VITOSHA = "BG-SOF-01";
    private static final String AKROPOLIS = "LT-VNO-01";

    @Inject BoardDesk desk;
    @Inject FeedbackReading reading;
    @Inject StubCaller caller;

    private Board board(UnitKind kind, RegionCode region) {
        return desk.board(request(kind, region), Locale.ENGLISH);
    }

    private BoardRequest request(UnitKind kind, RegionCode region) {
        return new BoardRequest(
                kind, Scale.NPS_0_10, desk.last(12), region, null, null, Membership.THEN, Mix.RAW);
    }

    private static List<Unit> all(Board board) {
        return Stream.concat(
                        board.standings().stream().map(Standing::unit),
                        Stream.concat(board.waiting().stream(), board.withheld().stream())
                                .map(Contender::unit))
                .toList();
    }

    private void mira() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore(VITOSHA);
    }

    @Test
    void R3_1_a_lead_sees_the_figures_of_others_but_not_their_words() {
        mira();
        assertThat(all(board(UnitKind.STORE, null)))
                .extracting(Unit::code)
                .contains(VITOSHA, AKROPOLIS);
        assertThatThrownBy(() -> reading.answersOfStore(new StoreCode(AKROPOLIS), Cursor.NEWEST, 1))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_1_who_leads_nothing_sees_no_board() {
        mira();
        var request = request(UnitKind.STORE, null);
        caller.is("elena").with(Role.EMPLOYEE).inStore(VITOSHA);
        assertThatThrownBy(() -> desk.board(request, Locale.ENGLISH)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.table(request, Locale.ENGLISH)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_a_lead_finds_the_own_store_marked() {
        mira();
        assertThat(all(board(UnitKind.STORE, null)).stream().filter(Unit::own))
                .extracting(Unit::code)
                .containsExactly(VITOSHA);
    }

    @Test
    void R3_2_who_may_see_all_has_none_marked() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(all(board(UnitKind.STORE, null))).noneMatch(Unit::own).hasSizeGreaterThan(30);
    }

    @Test
    void R3_5_a_lead_sees_the_teams_of_the_own_store_only() {
        mira();
        assertThat(all(board(UnitKind.TEAM, null)))
                .isNotEmpty()
                .allMatch(unit -> unit.code().startsWith(VITOSHA + "/"));
    }

    @Test
    void R3_5_the_owner_sees_the_teams_of_all_stores() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(all(board(UnitKind.TEAM, null)))
                .anyMatch(unit -> unit.code().startsWith(VITOSHA + "/"))
                .anyMatch(unit -> unit.code().startsWith(AKROPOLIS + "/"));
    }

    @Test
    void a_region_has_its_own_stores_only() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(all(board(UnitKind.STORE, new RegionCode("LT"))))
                .isNotEmpty()
                .allMatch(unit -> unit.code().startsWith("LT-"));
    }

    @Test
    void regions_stand_side_by_side_too() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(all(board(UnitKind.REGION, null))).extracting(Unit::code).contains("BG", "LT");
    }
}
