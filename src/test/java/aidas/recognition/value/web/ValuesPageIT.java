package aidas.recognition.value.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class ValuesPageIT {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).last().click();
        page.waitForLoadState();
    }

    private static String said(Page page) {
        return page.locator("body").innerText();
    }

    @Test
    void R1_2_hr_adds_words_anew_and_retires_a_value(Browser browser) {
        var code = "page-" + Long.toString(System.nanoTime(), 36);
        var page = browser.as("harriet").open("/recognition/values.xhtml");
        page.getByLabel("Code").fill(code);
        press(page, "Save");
        assertThat(said(page)).contains("1 to 60 characters.", "1 to 200 characters.");
        Axe.check(page);
        for (var language : new String[] {"en", "bg", "lt"}) {
            for (var field : new String[] {"name", "sentence", "examples"}) {
                page.locator("[id$=':" + field + "-" + language + "']").fill(field + " " + code);
            }
        }
        press(page, "Save");
        assertThat(said(page)).contains("The value can be chosen now.", code + ", version 1");
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?edit=" + code);
        page.locator("[id$=':name-en']").fill("Another name");
        press(page, "Save");
        assertThat(said(page)).contains("Another name", code + ", version 2");
        press(page, "Retire");
        assertThat(said(page)).contains("It stays where it was named.");
        assertThat(
                        page.getByRole(
                                        AriaRole.BUTTON,
                                        new Page.GetByRoleOptions().setName("Bring back"))
                                .count())
                .isPositive();
        assertThat(Api.as("elena").get("/api/v1/values").body()).doesNotContain(code);
    }
}
