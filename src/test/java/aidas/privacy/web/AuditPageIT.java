package aidas.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class AuditPageIT {

    @Test
    void data_protection_finds_who_changed_the_organisation(Browser browser) {
        var page = browser.as("dora").open("/privacy/audit.xhtml");
        page.getByRole(AriaRole.SEARCHBOX).fill("company");
        page.getByRole(AriaRole.BUTTON, named("Search")).click();
        page.waitForURL("**about=company**");
        assertThat(page.locator("tbody").innerText()).contains("adam").contains("roster");
    }

    @Test
    void data_protection_has_the_chain_checked(Browser browser) {
        var page = browser.as("dora").open("/privacy/audit.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check the chain"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first().innerText()).contains("whole");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
