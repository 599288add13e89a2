package aidas.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A badge from its rule to the one who earned it. */
@InBrowser
class BadgesPageIT {

    private static String said(Page page) {
        return page.locator("body").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    @Test
    void R5_1_an_employee_reads_the_own_badges_with_the_words_that_earned_them(Browser browser) {
        var page = browser.as("elena").open("/recognition/badges.xhtml");
        assertThat(page.locator("h1").innerText()).matches("You have earned \\d+ badges?");
        assertThat(said(page)).contains("Earned on", "Only you see this page.");
        page.locator("main details summary").last().click();
        assertThat(page.locator("main details[open] blockquote").count()).isPositive();
        Axe.check(page);
    }

    @Test
    void R5_2_hr_tries_a_rule_adds_the_badge_and_retires_it(Browser browser) {
        var code = "it-" + Long.toString(System.nanoTime(), 36);
        var page = browser.as("harriet").open("/recognition/rules.xhtml");
        page.getByLabel("Kind of rule").selectOption("often");
        page.getByLabel("What it counts").selectOption("praise");
        page.getByLabel("How many", new Page.GetByLabelOptions().setExact(true)).fill("1");
        press(page, "Try it on the last quarter");
        assertThat(said(page)).contains("A whole number up to 10,000; at least 2 for customers.");
        page.getByLabel("How many", new Page.GetByLabelOptions().setExact(true)).fill("3");
        press(page, "Try it on the last quarter");
        assertThat(said(page)).containsPattern("\\d+ badges to \\d+ of \\d+ people");
        assertThat(said(page)).contains("Tried: 3 glad customers in a month.");
        Axe.check(page);
        page.getByLabel("Code").fill(code);
        for (var tongue : new String[] {"en", "bg", "lt"}) {
            page.locator("[id='badge:name-" + tongue + "']").fill("Three glad " + code);
            page.locator("[id='badge:sentence-" + tongue + "']").fill("For three glad customers.");
        }
        press(page, "Save");
        assertThat(said(page)).contains("The badge is there.", "Three glad " + code, "version 1");
        Axe.check(page);
        assertThat(Api.as("harriet").delete("/api/v1/badges/" + code).status()).isEqualTo(204);
    }

    @Test
    void R4_3_the_wire_tells_only_the_own_ones_and_no_numbers_of_others() {
        var mine = Api.as("elena").get("/api/v1/me/badges");
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.toString()).contains("evidence").doesNotContain("E1003");
        assertThat(Api.as("jonas").get("/api/v1/badges").toString()).doesNotContain("E1001");
    }
}
