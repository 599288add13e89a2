package aidas.outreach.begging.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@InBrowser
class BeggingPageIT {

    private static final String PAGE = "/outreach/begging.xhtml";

    @Test
    void R1_2_both_figures_stand_beside_the_share_with_n_and_range(Browser browser) {
        var page = browser.as("harriet").open(PAGE);
        assertThat(page.locator("h1").textContent()).contains("said that someone asked");
        var row = page.locator("#stores tbody tr").first();
        assertThat(row.textContent()).containsPattern("\\d+ of \\d+ who told, \\d+.?%");
        assertThat(row.locator(".num").count()).isEqualTo(3);
        Axe.check(page);
    }

    @Test
    void R1_3_a_lead_reads_the_own_store_and_hr_all_of_them_by_name(Browser browser) {
        assertThat(names(browser, "mira")).containsOnly("Vitosha 48");
        var all = names(browser, "harriet");
        assertThat(all)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
    }

    private static List<String> names(Browser browser, String reader) {
        return browser.as(reader)
                .open(PAGE)
                .locator("#stores tbody td:first-child b")
                .allTextContents();
    }

    @Test
    void on_a_phone_nothing_is_cut(Browser browser) {
        var page = browser.as("mira").onPhone().open(PAGE);
        page.waitForFunction("document.documentElement.scrollWidth <= 390");
    }
}
