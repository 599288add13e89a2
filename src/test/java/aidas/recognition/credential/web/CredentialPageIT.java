package aidas.recognition.credential.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.credential.ByHand;
import aidas.recognition.credential.rest.OwnCredentials;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A badge is taken along, shown, verified and taken back. */
@InBrowser
class CredentialPageIT {

    private static String said(Page page) {
        return page.locator("main").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    private static void takeBack(Page page) {
        page.locator("main details summary").click();
        press(page, "Take it back now");
    }

    /** The oldest badge: the API's tests take the newest one. */
    private static Page oldest(Browser browser) {
        var page = browser.as("elena").open("/recognition/credential.xhtml");
        page.locator("main .list a.btn").last().click();
        page.waitForLoadState();
        if (page.locator("#address").count() > 0) {
            takeBack(page);
        }
        return page;
    }

    @Test
    void R4_1_a_person_makes_one_carries_it_away_and_takes_it_back(Browser browser)
            throws IOException {
        var page = oldest(browser);
        Axe.check(page);
        page.getByLabel("Put my name on it").check();
        press(page, "Make a credential");
        assertThat(said(page)).contains("Your name stands in it.");
        Axe.check(page);
        var address = page.locator("#address").innerText();
        var signed = downloaded(page, "Signed text (.jwt)");
        assertThat(ByHand.payload(signed).getString("id")).isEqualTo(address);
        assertThat(downloaded(page, "JSON"))
                .isEqualTo(
                        new String(
                                java.util.Base64.getUrlDecoder().decode(signed.split("\\.")[1]),
                                java.nio.charset.StandardCharsets.UTF_8));
        press(page, "Copy the address");
        page.waitForCondition(() -> page.locator("[data-copy]").innerText().equals("Copied"));
        takeBack(page);
        assertThat(page.locator("#address").count()).isZero();
        page.navigate(address);
        assertThat(said(page)).contains("This credential was taken back");
    }

    private static String downloaded(Page page, String button) throws IOException {
        var download = page.waitForDownload(() -> press(page, button));
        return Files.readString(download.path());
    }

    @Test
    void R5_1_whoever_is_shown_it_reads_and_pastes_it(Browser browser) throws IOException {
        var page = oldest(browser);
        press(page, "Make a credential");
        var signed = downloaded(page, "Signed text (.jwt)");
        page.navigate(page.locator("#address").innerText());
        assertThat(said(page)).contains("Valid", "Not named; the holder chose so");
        Axe.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lietuvių")).click();
        assertThat(said(page)).contains("Galioja");
        Axe.check(page);
        page.getByLabel("Pasirašytas tekstas").fill(signed);
        press(page, "Tikrinti");
        assertThat(said(page)).contains("Galioja");
        page.getByLabel("Pasirašytas tekstas").fill(signed.replaceFirst("\\.", ".e"));
        press(page, "Tikrinti");
        assertThat(said(page)).contains("Tai ne mūsų liudijimas");
        Axe.check(page);
    }

    @Test
    void R4_2_hr_reads_how_many_and_is_told_of_a_wrong_address(Browser browser) {
        var page = browser.as("harriet").open("/recognition/rules.xhtml");
        assertThat(said(page)).containsPattern("\\d+ credentials? (is|are) valid");
        page.getByLabel("Address of the credential").fill("https://example.org/credential/none");
        press(page, "Withdraw it");
        page.getByText("There is no credential with this address.").waitFor();
    }

    /** Of somebody whose badges no other test carries away: this one gets no credential again. */
    @Test
    void R4_2_hr_is_told_if_there_was_nothing_to_withdraw(Browser browser) {
        var made = OwnCredentials.made("mira", false);
        OwnCredentials.takeBack("mira", made);
        var page = browser.as("harriet").open("/recognition/rules.xhtml");
        page.getByLabel("Address of the credential").fill(made.getString("address"));
        press(page, "Withdraw it");
        page.getByText("There was nothing to withdraw").waitFor();
        Axe.check(page);
        var own =
                browser.as("mira").open("/recognition/credential.xhtml?award=" + made.get("award"));
        assertThat(own.locator("main").innerText()).contains("no other one can be made");
        assertThat(own.locator("form#make").count()).isZero();
    }
}
