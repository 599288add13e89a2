package aidas.leaderboard;

import static aidas.leaderboard.Stores.board;
import static aidas.leaderboard.Stores.store;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoardFileTest {

    private static List<String> file(Contender... stores) {
        return BoardFile.of(board(stores)).stream().map(row -> String.join(",", row)).toList();
    }

    @Test
    void R4_1_each_figure_carries_n_interval_and_method() {
        assertThat(file(store("Akropolis", 162, 108, 54)))
                .containsExactly(
                        "store,name,city,scale,from,to,n,value,low,high,unit,method",
                        "S-65,Akropolis,Ruse,NPS,2026-03-01,2026-03-31,324,33.33,24.95,41.11,"
                                + "points,adjusted_wald");
    }

    @Test
    void R4_1_too_few_answers_are_no_figure() {
        assertThat(file(store("Akropolis", 1, 0, 1)))
                .last()
                .isEqualTo("S-65,Akropolis,Ruse,NPS,2026-03-01,2026-03-31,2,,,,,");
    }
}
