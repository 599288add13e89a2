package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixtureTest {

    private static List<Long> keys(long from, int many) {
        return LongStream.range(from, from + many).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource({"12, 100, 20", "3, 100, 20", "0, 50, 7", "12, 100, 3", "12, 8, 20", "2, 0, 10"})
    void R6_3_pages_show_each_idea_once_and_leave_none_out(int young, int ranked, int size) {
        var explored = keys(1000, young);
        var mixture = new Mixture(young);
        var seen = new ArrayList<Long>();
        for (int from = 0; from < 200; from += size) {
            int next = mixture.ranked(from);
            var rest = keys(Math.min(next, ranked), Math.max(0, Math.min(size, ranked - next)));
            seen.addAll(mixture.page(from, size, explored, rest));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(young + ranked);
    }

    @Test
    void R6_3_each_fifth_place_is_explored() {
        var page = new Mixture(2).page(0, 12, List.of(70L, 71L), keys(1, 12));
        assertThat(page).containsExactly(1L, 2L, 3L, 4L, 70L, 5L, 6L, 7L, 8L, 71L, 9L, 10L);
    }
}
