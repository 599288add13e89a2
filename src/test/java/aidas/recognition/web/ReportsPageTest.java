package aidas.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.Difference;
import aidas.shared.web.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportsPageTest {

    @Test
    void R3_5_a_balance_that_differs_says_whose_of_which_month_and_what_it_is() {
        var page = new ReportsPage();
        page.text = Text.in(Locale.ENGLISH);
        assertThat(page.said(new Difference("given", "E1", "Anna One", "2025-03", 1, 0)))
                .isEqualTo("Anna One · given, March 2025: 1 kept, 0 counted");
        assertThat(page.said(new Difference("received", "E2", "Boris Two", "", 2, 1)))
                .isEqualTo("Boris Two · received: 2 kept, 1 counted");
    }
}
