package aidas.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator looks for stores and people. */
@InBrowser
class OrganisationPagesIT {

    @Test
    void R8_1_a_search_can_be_gone_back_to(Browser browser) {
        var page = browser.as("adam").open("/organisation/employees.xhtml");
        page.fill("#q", "e1001");
        page.press("#q", "Enter");
        page.waitForURL("**/employees.xhtml?q=e1001**");
        assertThat(page.locator("h1")).containsText("1 person");
        page.click("a[href='employee.xhtml?number=E1001']");
        assertThat(page.locator("h1")).containsText("Dimitrova");
        page.goBack();
        assertThat(page.locator("#q")).hasValue("e1001");
    }

    @Test
    void R8_2_a_list_can_be_taken_along(Browser browser) throws IOException {
        var page = browser.as("adam").open("/organisation/stores.xhtml");
        var download = page.waitForDownload(() -> page.click("a[href*='export=csv']"));
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFFstore_code,store_name,city")
                .contains("\r\nBG-SOF-01,");
    }

    @Test
    void stores_are_sorted_and_led_to(Browser browser) {
        var page = browser.as("adam").open("/organisation/stores.xhtml?sort=code&region=BG");
        assertThat(page.locator("tbody tr").first()).containsText("BG-");
        page.click("a[href='store.xhtml?store=BG-SOF-01']");
        assertThat(page.locator("h1")).containsText("48");
        assertThat(page.locator("main")).containsText("Europe/Sofia");
    }

    @Test
    void a_search_without_a_hit_says_so(Browser browser) {
        var page = browser.as("adam").open("/organisation/stores.xhtml?q=nowhere");
        assertThat(page.locator("h1")).hasText("No store found");
        assertThat(page.locator("main")).containsText("No store is like that");
    }

    @Test
    void a_store_that_is_not_there_answers_404(Browser browser) {
        var page = browser.as("adam").open("/organisation/stores.xhtml");
        var answer = page.navigate(page.url().replace("stores.xhtml", "store.xhtml?store=NOWHERE"));
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void pages_have_no_barriers_on_a_desktop(Browser browser) {
        check(browser.as("adam"));
    }

    @Test
    void pages_have_no_barriers_on_a_phone(Browser browser) {
        check(browser.as("adam").onPhone().inTheDark());
    }

    private static void check(Browser browser) {
        for (String path :
                List.of(
                        "stores.xhtml",
                        "store.xhtml?store=BG-SOF-01&edit=true",
                        "employees.xhtml",
                        "employee.xhtml?number=E1001&edit=true",
                        "roster.xhtml")) {
            Page page = browser.open("/organisation/" + path);
            Axe.check(page);
        }
    }
}
