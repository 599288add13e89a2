package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class CompanyPageIT {

    private static StorePageView open(Browser browser, String login) {
        return new StorePageView(browser.as(login).open("/feedback/company.xhtml"));
    }

    @Test
    void the_owner_sees_figures_regions_and_the_trend(Browser browser) {
        var page = open(browser, "olga");
        assertThat(page.parts())
                .contains("Recommendation (NPS)", "Region by region", "Look closer")
                .contains("Month by month: Recommendation (NPS)");
        assertThat(page.page().locator("tbody th").allInnerTexts())
                .contains("Bulgaria", "Great Britain", "Lithuania");
    }

    @Test
    void HR_goes_from_the_company_to_a_store(Browser browser) {
        var page = open(browser, "harriet");
        page.choose("Store", "Vitosha 48, Sofia");
        page.press("Open the store");
        assertThat(page.scope()).contains("Vitosha 48, Sofia");
    }

    @Test
    void a_region_leads_to_its_stores(Browser browser) {
        var page = open(browser, "olga");
        page.follow("Lithuania");
        assertThat(page.page().url()).contains("/leaderboard/stores.xhtml?region=LT");
        assertThat(page.page().locator("tbody th").allInnerTexts())
                .anyMatch(name -> name.contains("Akropolis"))
                .noneMatch(name -> name.contains("Vitosha 48"));
    }
}
