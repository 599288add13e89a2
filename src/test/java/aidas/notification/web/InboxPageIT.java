package aidas.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.notification.rest.ThankYou;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Something new, from the bell to what it is about. */
@InBrowser
class InboxPageIT {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    @Test
    void R6_1_each_page_leads_to_what_is_unread(Browser browser) {
        var kudos = ThankYou.toMira();
        try {
            var page = browser.as("mira").reading("bg").open("/home/employee.xhtml");
            var bell = page.locator("a.bell");
            assertThat(bell.innerText()).contains("Входящи");
            bell.click();
            page.waitForLoadState();
            assertThat(page.locator("h1").innerText()).contains("непрочетен");
            assertThat(page.locator("ul.list").innerText()).contains("Ви благодари:");
            Axe.check(page);
        } finally {
            ThankYou.takenBack(kudos);
        }
    }

    @Test
    void R6_2_a_notice_leads_to_what_it_is_about_and_is_read_then(Browser browser) {
        var kudos = ThankYou.toMira();
        try {
            var page =
                    browser.as("mira")
                            .reading("en")
                            .open("/notification/inbox.xhtml?unread=true&kind=thanked");
            var before = page.locator("ul.list > li").count();
            page.locator("ul.list a").first().click();
            page.waitForURL("**/recognition/kudos.xhtml?id=" + kudos);
            page = browser.open("/notification/inbox.xhtml?unread=true&kind=thanked");
            assertThat(page.locator("ul.list > li").count()).isEqualTo(before - 1);
        } finally {
            ThankYou.takenBack(kudos);
        }
    }

    @Test
    void R6_2_all_are_marked_read_on_a_phone_in_lithuanian(Browser browser) {
        var kudos = ThankYou.toMira();
        try {
            var page = browser.onPhone().as("mira").reading("lt").open("/notification/inbox.xhtml");
            assertThat(page.locator("ul.list").innerText()).contains("Jums padėkojo:");
            press(page, "Pažymėti visus skaitytais");
            assertThat(page.locator("h1").innerText()).isEqualTo("Neskaitytų nėra");
            Axe.check(page);
        } finally {
            ThankYou.takenBack(kudos);
        }
    }
}
