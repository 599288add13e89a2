package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmployeeNumberTest {

    @Test
    void what_cannot_be_a_number_is_none() {
        assertThat(EmployeeNumber.of("E1001")).contains(new EmployeeNumber("E1001"));
        assertThat(
                        Stream.of(null, "", " ", "E".repeat(21), "E\u0000", "E\n1")
                                .map(EmployeeNumber::of))
                .allMatch(none -> none.isEmpty());
    }
}
