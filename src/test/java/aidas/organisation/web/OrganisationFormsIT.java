package aidas.organisation.web;

import static aidas.organisation.RosterText.VITOSHA;
import static aidas.organisation.RosterText.roster;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import aidas.organisation.RosterText;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** The administrator corrects facts and brings a roster. */
@InBrowser
class OrganisationFormsIT {

    @Test
    void R8_3_a_wrong_zone_is_named_and_what_was_typed_is_kept(Browser browser) {
        var page = browser.as("adam").open("/organisation/store.xhtml?store=BG-SOF-01&edit=true");
        page.fill("[id='change:zone']", "Sofia");
        page.click("[id='change:submit']");
        assertThat(page.locator("[id='change:zone-error']")).containsText("such as Europe/Sofia");
        assertThat(page.locator("[id='change:zone']")).hasValue("Sofia");
    }

    @Test
    void an_employee_is_corrected_and_corrected_back(Browser browser) {
        rename(browser.as("adam"), "E1002", "Miroslava");
        rename(browser, "E1002", "Mira");
    }

    private static void rename(Browser browser, String number, String name) {
        var page = browser.open("/organisation/employee.xhtml?number=" + number + "&edit=true");
        page.fill("[id='change:given']", name);
        page.click("[id='change:submit']");
        page.waitForURL("**/employee.xhtml?number=" + number);
        assertThat(page.locator("h1")).containsText(name);
    }

    @Test
    void R8_4_a_roster_is_applied_only_after_its_difference_was_shown(Browser browser) {
        var page = browser.as("adam").open("/organisation/roster.xhtml");
        String place = VITOSHA.replace("BG-SOF-01", "T-WEB-01").replace("BG-W", "T-WEB");
        upload(page, roster().row(place, ",,,,,,,,,"));
        assertThat(page.locator("h1")).hasText("The file would make 2 changes");
        assertThat(page.locator("main")).containsText("T-WEB-01");
        page.click("[id='result:apply']");
        assertThat(page.locator("h1")).hasText("Applied: 2 changes");
    }

    @Test
    void a_roster_with_faults_is_refused_by_line_and_column(Browser browser) {
        var page = browser.as("adam").open("/organisation/roster.xhtml");
        upload(page, roster().row(VITOSHA.replace("Europe/Sofia", "Sofia"), ",,,,,,,,,"));
        assertThat(page.locator("h1")).hasText("1 place is wrong; nothing was changed");
        assertThat(page.locator("tbody tr").first()).containsText("Line 2, zone");
        page.waitForDownload(() -> page.click("text=Download the list"));
    }

    private static void upload(Page page, RosterText file) {
        page.setInputFiles(
                "[id='file:upload']", new FilePayload("roster.csv", "text/csv", file.bytes()));
        page.click("[id='file:submit']");
    }
}
