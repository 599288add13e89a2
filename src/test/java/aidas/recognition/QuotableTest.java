package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotableTest {

    private static final EmployeeId ELENA = new EmployeeId(1);
    private static final EmployeeId GEORGI = new EmployeeId(2);

    private static Quotable words(boolean agreed) {
        return new Quotable(
                7,
                "She found the part.",
                "en",
                LocalDate.of(2026, 3, 14),
                agreed,
                new StoreCode("BG-SOF-01"),
                new RegionCode("BG"),
                Set.of(ELENA));
    }

    @Test
    void R2_2_without_the_customers_yes_only_the_credited_read_the_words() {
        assertThat(words(false).readBy(ELENA).words()).isEqualTo("She found the part.");
        assertThat(words(false).readBy(GEORGI)).isNull();
        assertThat(words(false).readBy(null)).isNull();
    }

    @Test
    void R2_2_with_it_everybody_does() {
        assertThat(words(true).readBy(GEORGI).agreed()).isTrue();
        assertThat(words(true).readBy(null)).isNotNull();
    }
}
