package aidas.feedback.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.access.Language;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static Contact of(String name, String mail, String phone, String consent) {
        return new Contact(name, mail, phone, Language.LT, consent);
    }

    @Test
    void R1_1_an_address_or_a_number_is_enough() {
        assertThat(of(" Ona ", " ona@example.lt ", "", "1").mail()).isEqualTo("ona@example.lt");
        assertThat(of("", "", "+370 600 12345", "1").name()).isEmpty();
    }

    @Test
    void R1_1_each_field_at_fault_is_named() {
        var refused = catchThrowableOfType(Refused.class, () -> of("a\nb", "ona@", "call me", " "));
        assertThat(refused.violations())
                .extracting(Violation::field)
                .containsExactly("name", "mail", "phone", "consent");
    }

    @Test
    void R1_1_without_either_there_is_no_contact() {
        var refused = catchThrowableOfType(Refused.class, () -> of("Ona", " ", "", "1"));
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two@at@example.lt",
                "a b@example.lt",
                "a@b",
                "a@example.lt\r\nBcc: all@example.lt",
                "<a@example.lt>",
                "a@example.lt,b@example.lt"
            })
    void R1_1_what_is_no_single_address_is_refused(String mail) {
        assertThat(catchThrowableOfType(Refused.class, () -> of("", mail, "", "1"))).isNotNull();
    }
}
