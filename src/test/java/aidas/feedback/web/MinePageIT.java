package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class MinePageIT {

    private static final String PAGE = "/feedback/mine.xhtml";

    @Test
    void R7_6_earlier_answers_have_an_address_and_the_way_back_works(Browser browser) {
        var page = browser.as("elena").open(PAGE);
        var newest = first(page);
        page.locator("nav a.btn.quiet").click();
        page.waitForURL("**before=**");
        var earlier = first(page);
        assertThat(earlier).isNotEqualTo(newest);
        var address = page.url();
        page.goBack();
        assertThat(first(page)).isEqualTo(newest);
        page.navigate(address);
        assertThat(first(page)).isEqualTo(earlier);
    }

    @Test
    void R7_6_a_mangled_address_leads_to_the_newest(Browser browser) {
        var newest = first(browser.as("elena").open(PAGE));
        assertThat(first(browser.open(PAGE + "?before=yesterday"))).isEqualTo(newest);
    }

    @Test
    void R8_10_the_score_explains_itself_when_asked(Browser browser) {
        var page = browser.as("elena").open(PAGE);
        var why = page.locator("aside details.explain").first();
        assertThat(why.locator(".pop").isVisible()).isFalse();
        why.locator("summary").press("Enter");
        assertThat(why.locator(".pop").innerText()).contains("promoter", "95%", "explicit-1");
        page.keyboard().press("Escape");
        assertThat(why.locator(".pop").isVisible()).isFalse();
    }

    @Test
    void R8_10_each_place_where_customers_met_the_reader_explains_itself(Browser browser) {
        var page = browser.as("elena").open(PAGE);
        var why = page.locator("[aria-labelledby=spots] details.explain").first();
        why.locator("summary").press("Enter");
        assertThat(why.locator(".pop").innerText()).contains("promoter", "95%", "explicit-1");
    }

    @Test
    void R7_1_a_reader_sees_who_else_looked(Browser browser) {
        var page = browser.as("elena").open(PAGE);
        page.locator(".head a[href*=viewers]").click();
        page.waitForURL("**/privacy/viewers.xhtml");
        assertThat(page.locator("h1").innerText()).contains("of yours");
    }

    private static String first(Page page) {
        return page.locator(".list li").first().innerText();
    }
}
