package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class CausesPageIT {

    private static final String PAGE = "/feedback/causes.xhtml";

    @Test
    void the_owner_goes_from_the_company_to_the_words_of_a_store(Browser browser) {
        var page = new StorePageView(browser.as("olga").open(PAGE));
        assertThat(page.parts()).contains("What critics mention more than promoters", "Where");
        Axe.check(page.page());
        page.follow("Bulgaria");
        page.follow("Vitosha 48");
        assertThat(page.scope()).contains("Vitosha 48");
        assertThat(page.quotes()).isNotEmpty();
        assertThat(page.why()).contains("promoters").contains("95%");
        Axe.check(page.page());
    }

    @Test
    void a_lead_finds_the_own_store(Browser browser) {
        var page = new StorePageView(browser.onPhone().as("mira").open(PAGE));
        assertThat(page.scope()).contains("Vitosha 48");
        Axe.check(page.page());
    }

    @Test
    void people_who_moved_count_where_they_were_or_where_they_are(Browser browser) {
        var page = new StorePageView(browser.as("mira").open("/feedback/store.xhtml"));
        assertThat(page.scope()).contains("As it was: each answer counts where it came");
        page.choose("People who moved", "As today");
        page.press("Show");
        assertThat(page.page().url()).contains("membership=today");
        assertThat(page.scope()).contains("As today: by whole months");
        page.follow("What customers say of the company, not of people");
        assertThat(page.scope()).contains("As today: each answer counts where its people work now");
        page.choose("People who moved", "As it was");
        page.press("Show");
        assertThat(page.scope()).contains("As it was: each answer counts where it came");
        Axe.check(page.page());
    }
}
