package aidas.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.recovery.CustomerView;
import aidas.recovery.Outcome;
import aidas.shared.web.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerWordsTest {

    private static String when(Outcome outcome) {
        var view =
                new CustomerView(
                        "C-100001",
                        "Store RG-01",
                        Language.EN,
                        List.of(),
                        null,
                        null,
                        outcome == null,
                        false,
                        outcome,
                        false,
                        List.of());
        return new CustomerWords(Text.in(Language.EN.locale()), view).when();
    }

    @Test
    void the_next_word_is_the_customers_while_one_is_waited_for() {
        assertThat(when(null)).isNotEmpty().isEqualTo(when(Outcome.UNCONFIRMED));
        assertThat(when(Outcome.RECOVERED)).isEmpty();
        assertThat(when(Outcome.DISMISSED)).isEmpty();
    }
}
