package aidas.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.RegionCode;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.feedback.FeedbackReading;
import aidas.feedback.Lookback;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InContainer
class BoardDeskIT {

    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");
    private static final StoreCode AKROPOLIS = new StoreCode("LT-VNO-01");

    @Inject BoardDesk desk;
    @Inject FeedbackReading reading;
    @Inject StubCaller caller;

    private StoreBoard board(RegionCode region) {
        return desk.stores(Scale.NPS_0_10, region, Lookback.YEAR);
    }

    private static List<Contender> all(StoreBoard board) {
        return Stream.concat(
                        board.standings().stream().map(Standing::store), board.waiting().stream())
                .toList();
    }

    @Test
    void R3_1_a_lead_sees_the_figures_of_others_but_not_their_words() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThat(all(board(null))).extracting(Contender::store).contains(VITOSHA, AKROPOLIS);
        assertThatThrownBy(() -> reading.answersOfStore(AKROPOLIS, Cursor.NEWEST, 1))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_1_who_leads_nothing_sees_no_board() {
        caller.is("elena").with(Role.EMPLOYEE).inStore("BG-SOF-01");
        assertThatThrownBy(() -> board(null)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.file(Scale.NPS_0_10, null, Lookback.YEAR))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_a_lead_finds_the_own_store_marked() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        assertThat(all(board(null)).stream().filter(Contender::own))
                .extracting(Contender::store)
                .containsExactly(VITOSHA);
    }

    @Test
    void R3_2_who_may_see_all_has_none_marked() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(all(board(null))).noneMatch(Contender::own).hasSizeGreaterThan(30);
    }

    @Test
    void a_region_has_its_own_stores_only() {
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(all(board(new RegionCode("LT"))))
                .isNotEmpty()
                .allMatch(store -> store.store().value().startsWith("LT-"));
    }
}
