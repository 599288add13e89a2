package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RollTest {

    @Test
    void R3_1_a_seat_asks_for_one_thing_as_often_as_it_likes() {
        var roll = Roll.of(3);
        assertThat(roll.isTaken(1)).isFalse();
        assertThat(roll.take(1, new byte[] {1})).isTrue();
        assertThat(roll.take(1, new byte[] {1})).isTrue();
        assertThat(roll.take(1, new byte[] {2})).isFalse();
        assertThat(roll.isTaken(1)).isTrue();
        assertThat(roll.isTaken(0)).isFalse();
        assertThat(roll.isTaken(2)).isFalse();
        var read = Roll.read(roll.bytes());
        assertThat(read.take(1, new byte[] {2})).isFalse();
        assertThat(read.take(2, new byte[] {2})).isTrue();
    }
}
