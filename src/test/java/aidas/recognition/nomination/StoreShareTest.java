package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoreShareTest {

    private static StoreShare store(String name, long people) {
        return new StoreShare(name, people, people / 2, 1);
    }

    @Test
    void R5_2_large_stores_stand_alone_in_the_order_given() {
        var all = List.of(store("B", 9), store("A", 5));
        assertThat(StoreShare.veiled(all)).isEqualTo(all);
    }

    @Test
    void R5_2_small_stores_stand_together_and_last() {
        assertThat(StoreShare.veiled(List.of(store("A", 3), store("B", 9), store("C", 4))))
                .containsExactly(store("B", 9), new StoreShare("", 7, 3, 2));
    }

    @Test
    void R5_2_one_small_store_takes_the_smallest_other_with_it() {
        assertThat(StoreShare.veiled(List.of(store("A", 3), store("B", 9), store("C", 6))))
                .containsExactly(store("B", 9), new StoreShare("", 9, 4, 2));
    }

    @Test
    void R5_2_fewer_than_five_people_in_all_are_withheld() {
        assertThat(StoreShare.veiled(List.of(store("A", 3), store("B", 1)))).isEmpty();
    }
}
