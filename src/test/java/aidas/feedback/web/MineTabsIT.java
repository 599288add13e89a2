package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class MineTabsIT {

    @Test
    void R1_7_what_is_about_the_company_is_set_apart(Browser browser) {
        var page = browser.as("elena").open("/feedback/mine.xhtml");
        assertThat(page.locator(".tabs a[aria-current]").innerText()).startsWith("About you");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("About the company"))
                .click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("it does not count in your figures");
        Axe.check(page);
    }
}
