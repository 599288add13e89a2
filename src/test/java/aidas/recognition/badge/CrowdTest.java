package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.badge.Crowd.By;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static List<Long> all(List<Crowd> parts) {
        return parts.stream().flatMap(each -> Arrays.stream(each.keys())).toList();
    }

    @Test
    void R3_6_parts_hold_everybody_once() {
        var keys = LongStream.rangeClosed(1, 1234).boxed().toList();
        var twice = new ArrayList<>(keys);
        twice.addAll(keys);
        Collections.reverse(twice);
        assertThat(all(By.PERSON.parts(twice))).isEqualTo(keys);
        assertThat(By.PERSON.parts(twice)).hasSize(3);
        assertThat(By.STORE.parts(List.of())).isEmpty();
    }

    @Test
    void R3_6_only_a_best_month_is_earned_by_days_that_pass() {
        var last = LocalDate.of(2026, 10, 31);
        var best = new Best(Source.THANKED, null, 2);
        assertThat(best.ripens(last, last.plusDays(1))).isTrue();
        assertThat(best.ripens(last.minusDays(1), last)).isFalse();
        assertThat(new First(Source.THANKED, null).ripens(last, last.plusDays(1))).isFalse();
        assertThat(new Together(Source.THANKED, null, 2).by()).isEqualTo(By.STORE);
    }
}
