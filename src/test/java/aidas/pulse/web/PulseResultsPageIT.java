package aidas.pulse.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@InBrowser
class PulseResultsPageIT {

    private static final String PROGRAMMES = "/api/v1/pulse/programmes";

    /** Twelve people of one store and four of its neighbour answered, in a month gone by. */
    private static String held(String name) {
        var code = name + "-" + Long.toString(System.nanoTime(), 36);
        var hr = Api.as("harriet");
        var plan =
                """
                {"code":"%s","name":{"en":"Looking back","bg":"Поглед назад","lt":"Atgal"},
                 "questions":[
                   {"code":"enps","kind":"enps","text":{"en":"Recommend?","bg":"Да?","lt":"Ar?"}},
                   {"code":"rotas","kind":"item","text":{"en":"Rotas","bg":"Графици","lt":"Grafikai"}}],
                 "every":1,"step":"months","daysOpen":7,"firstDay":"%s"}
                """
                        .formatted(code, LocalDate.now(ZoneOffset.UTC).plusDays(300));
        Assertions.assertThat(hr.post(PROGRAMMES, plan).status()).isEqualTo(201);
        Assertions.assertThat(hr.post(PROGRAMMES + "/" + code + "/start", "").status())
                .isEqualTo(200);
        var answer =
                hr.post(
                        PROGRAMMES + "/" + code + "/history",
                        "text/csv",
                        BodyPublishers.ofString(history()));
        Assertions.assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return code;
    }

    private static String history() {
        var month = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        var rows = new StringBuilder("month,store,team,question,score\n");
        for (int i = 0; i < 12; i++) {
            rows.append("%s,BG-SOF-01,,enps,%d%n".formatted(month, 4 + i % 7));
            rows.append("%s,BG-SOF-01,,rotas,%d%n".formatted(month, 1 + i % 5));
        }
        for (int i = 0; i < 12; i++) {
            rows.append("%s,LT-VNO-01,,enps,%d%n".formatted(month, 3 + i % 8));
        }
        for (int i = 0; i < 4; i++) {
            rows.append("%s,LT-VNO-01,,rotas,%d%n".formatted(month, 1 + i));
        }
        return rows.toString();
    }

    private static String path(String code) {
        return "/pulse/results.xhtml?programme=" + code + "&wave=1";
    }

    @Test
    void R5_2_a_figure_has_n_and_a_range_and_what_is_withheld_says_why(Browser browser) {
        var page = browser.as("harriet").open(path(held("shown")));
        var stores = page.getByRole(AriaRole.REGION).filter(has(page, "Stores"));
        assertThat(stores.locator("tr", containing("Vitosha 48")).first()).containsText("n 12");
        assertThat(stores.locator("tr", containing("Akropolis")).first()).containsText("withheld");
        Axe.check(page);
    }

    private static com.microsoft.playwright.Locator.FilterOptions has(
            com.microsoft.playwright.Page page, String caption) {
        return new com.microsoft.playwright.Locator.FilterOptions()
                .setHas(page.locator("caption", containing(page, caption)));
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(
            com.microsoft.playwright.Page page, String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    private static com.microsoft.playwright.Locator.LocatorOptions containing(String words) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(words);
    }

    @Test
    void R5_1_a_lead_sees_the_own_store_and_the_company_and_no_other(Browser browser) {
        var code = held("lead");
        var page = browser.reading("lt").as("mira").open(path(code));
        assertThat(page.locator("main")).containsText("Vitosha 48");
        assertThat(page.locator("main")).not().containsText("Akropolis");
        var answer = Api.as("mira").get("/api/v1/pulse/results?wave=1&programme=" + code);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.toString()).contains("BG-SOF-01").doesNotContain("LT-VNO-01");
    }

    @Test
    void R7_1_what_was_done_is_told_to_whom_it_concerns(Browser browser) {
        var code = held("done");
        var page = browser.as("mira").open(path(code));
        page.getByText("Tell what was done").click();
        page.getByLabel("What people said").fill("Rotas come late.");
        page.getByLabel("What was done").fill("Two weeks ahead from now on.");
        page.getByLabel("Since").fill(LocalDate.now(ZoneOffset.UTC).toString());
        page.getByText("Tell everybody it concerns").click();
        assertThat(page.locator("main")).containsText("Two weeks ahead from now on.");
        assertThat(page.locator("main")).containsText("You said: Rotas come late.");
    }

    @Test
    void R5_1_a_unit_has_its_own_course(Browser browser) {
        var code = held("course");
        var page = browser.as("harriet").open(path(code));
        page.getByRole(AriaRole.LINK, named("Vitosha 48")).first().click();
        assertThat(page.locator("#course")).containsText("Course of Vitosha 48");
        page.getByText("Back to the company").click();
        assertThat(page.locator("#course")).hasText("Wave by wave");
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    @Test
    void R5_1_a_neighbours_course_is_not_there() {
        var path = path(held("neighbour")) + "&unit=store:";
        Assertions.assertThat(Pages.as("mira").get(path + "BG-SOF-01").status()).isEqualTo(200);
        Assertions.assertThat(Pages.as("jonas").get(path + "BG-SOF-01").status()).isEqualTo(404);
        Assertions.assertThat(Pages.as("harriet").get(path + "MARS").status()).isEqualTo(404);
        Assertions.assertThat(Pages.as("harriet").get(path).status()).isEqualTo(404);
    }
}
