package aidas.leaderboard;

import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.mixed;
import static aidas.leaderboard.Stores.store;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTableTest {

    private static List<String> file(Contender... stores) {
        return BoardTable.of(board(stores)).texts().stream()
                .map(row -> String.join(",", row))
                .toList();
    }

    @Test
    void R4_1_each_figure_carries_n_interval_and_method() {
        assertThat(file(store("Akropolis", 162, 108, 54)))
                .containsExactly(
                        "unit,code,name,place,region,format,scale,from,to,mix,membership,n,value,"
                                + "low,high,in,method,adjusted,adjusted_low,adjusted_high,tier,"
                                + "place_from,place_to,missing,rule",
                        "store,S-Akropolis,Akropolis,Ruse,BG,city,NPS,2026-03-01,2026-03-31,raw,"
                                + "then,324,33.33,24.95,41.11,points,adjusted_wald,,,,1,,,,board-1");
    }

    @Test
    void R4_1_too_few_answers_are_no_figure_but_how_many_are_missing() {
        assertThat(file(store("Akropolis", 1, 0, 1)))
                .last()
                .isEqualTo(
                        "store,S-Akropolis,Akropolis,Ruse,BG,city,NPS,2026-03-01,2026-03-31,raw,"
                                + "then,2,,,,,,,,,,,,28,board-1");
    }

    @Test
    void R4_1_tiers_and_places_stand_in_it_and_all_rows_are_as_wide() {
        var table =
                BoardTable.of(
                        board(
                                mixed(store("high", 420, 60, 20), 50, 60),
                                store("low", 150, 150, 200),
                                store("few", 1, 0, 0)));
        assertThat(table.rows()).allMatch(row -> row.size() == table.columns().size());
        int tier = table.columns().indexOf("tier");
        assertThat(table.rows()).extracting(row -> row.get(tier)).containsExactly(1, 2, null);
        int place = table.columns().indexOf("place_to");
        assertThat(table.rows()).extracting(row -> row.get(place)).containsExactly(1, 2, null);
        int fair = table.columns().indexOf("adjusted");
        assertThat((Double) table.rows().getFirst().get(fair)).isBetween(89.0, 91.0);
    }
}
