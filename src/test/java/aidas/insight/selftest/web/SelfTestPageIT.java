package aidas.insight.selftest.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class SelfTestPageIT {

    private static final String PAGE = "/insight/self-test.xhtml";

    @Test
    void R1_2_the_administrator_finds_the_verdict_and_what_it_rests_on(Browser browser) {
        var page = browser.as("adam").open("/home/more.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Self-test")).click();
        assertThat(page.locator("h1").innerText()).matches("All \\d+ reference cases agree");
        var rows = page.locator("#cases tbody > tr");
        assertThat(rows.count()).isGreaterThanOrEqualTo(12);
        var longley = rows.filter(new Locator.FilterOptions().setHasText("Longley"));
        for (var words : List.of("NIST StRD", "9 needed", "agrees")) {
            PlaywrightAssertions.assertThat(longley).containsText(words);
        }
        longley.getByText("All 16 values").click();
        assertThat(longley.innerText()).contains("-3482258.63459582", "SE b6");
        assertThat(page.getByText("disagree").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "dora, bg, Всички \\d+ еталонни случая съвпадат",
        "olga, lt, Visi \\d+ etalon.* sutampa"
    })
    void R1_2_the_verdict_is_told_in_the_reader_s_language(
            String who, String language, String verdict, Browser browser) {
        var page = browser.as(who).reading(language).open(PAGE);
        assertThat(page.locator("h1").innerText()).matches(verdict);
    }
}
