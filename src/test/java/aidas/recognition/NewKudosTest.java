package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.value.ValueCode;
import aidas.shared.Refused.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewKudosTest {

    private static final ValueCode VALUE = new ValueCode("carry-together");
    private static final List<EmployeeNumber> GEORGI = List.of(new EmployeeNumber("E1003"));

    private static List<String> faults(List<EmployeeNumber> to, String message, Reach reach) {
        return new NewKudos(to, VALUE, message, Language.EN, reach, null, "k")
                .faults().stream().map(Violation::field).toList();
    }

    private static String letters(int length) {
        return "a".repeat(length);
    }

    @Test
    void R1_1_a_message_has_20_to_500_characters_without_blanks_around() {
        assertThat(faults(GEORGI, letters(20), Reach.STORE)).isEmpty();
        assertThat(faults(GEORGI, letters(500) + "\n ", Reach.STORE)).isEmpty();
        assertThat(faults(GEORGI, letters(19) + "     ", Reach.STORE)).containsExactly("message");
        assertThat(faults(GEORGI, letters(501), Reach.STORE)).containsExactly("message");
        assertThat(faults(GEORGI, null, Reach.STORE)).containsExactly("message");
    }

    @Test
    void R1_1_a_message_has_no_control_characters_and_no_half_ones() {
        assertThat(faults(GEORGI, letters(20) + "\0", Reach.STORE)).containsExactly("message");
        assertThat(faults(GEORGI, letters(20) + "\ud83d", Reach.STORE)).containsExactly("message");
        assertThat(faults(GEORGI, "You held the door\nand my nerve.", Reach.STORE)).isEmpty();
    }

    @Test
    void R1_5_a_key_has_no_control_characters() {
        assertThat(
                        new NewKudos(
                                        GEORGI,
                                        VALUE,
                                        letters(20),
                                        Language.EN,
                                        Reach.STORE,
                                        null,
                                        "k\0")
                                .faults())
                .extracting(Violation::field)
                .containsExactly("key");
    }

    @Test
    void R1_1_it_goes_to_one_to_ten_colleagues() {
        assertThat(faults(List.of(), letters(20), Reach.STORE)).containsExactly("to");
        assertThat(faults(people(10), letters(20), Reach.STORE)).isEmpty();
        assertThat(faults(people(11), letters(20), Reach.STORE)).containsExactly("to");
    }

    private static List<EmployeeNumber> people(int number) {
        return IntStream.range(0, number).mapToObj(i -> new EmployeeNumber("E" + i)).toList();
    }

    @Test
    void R1_1_who_is_named_twice_is_one_colleague() {
        var twice = List.of(new EmployeeNumber("E1003"), new EmployeeNumber("E1003"));
        assertThat(new NewKudos(twice, VALUE, "", Language.EN, Reach.STORE, null, "k").to())
                .hasSize(1);
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        var faults = new NewKudos(List.of(), VALUE, "short", null, null, null, " ").faults();
        assertThat(faults)
                .extracting(Violation::field)
                .containsExactly("to", "message", "reach", "language", "key");
    }
}
