package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.rest.SetFixture;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator decides about what waits. */
@InBrowser
class QuarantinePageIT {

    private static final String PAGE = "/feedback/quarantine.xhtml";

    private final String store = "Q" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void R9_4_what_waits_is_grouped_by_why_and_all_of_it_tried_again(Browser browser) {
        send("1");
        send("2");
        var page = browser.as("adam").open(PAGE);
        var row = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(store));
        assertThat(row.innerText()).contains("Nobody knows the store " + store, "2 answers");

        SetFixture.roster(List.of(SetFixture.row("QUA", store, "Europe/Sofia", "")));
        row.getByRole(AriaRole.BUTTON).click();

        page.getByText("2 answers found their places").first().waitFor();
        assertThat(page.getByText(store).count()).isZero();
    }

    @Test
    void R9_4_one_is_read_and_discarded_after_a_question(Browser browser) {
        send("3");
        var page = browser.as("adam").open(PAGE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(store)).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(store + "-3")).click();
        page.getByText("Не намерих никого").waitFor();
        Axe.check(page);

        page.getByText("Discard …").click();
        page.getByText("Discard it for good").click();

        page.getByText("The answer was discarded.").first().waitFor();
        assertThat(page.getByText(store).count()).isZero();
    }

    private void send(String id) {
        var sent =
                Api.as("adam")
                        .post(
                                "/api/v1/responses",
                                """
                                {"source":"till","externalId":"%s-%s","store":"%1$s","scale":"NPS",
                                 "occurredAt":"2026-03-14T10:15:30+02:00","score":3,
                                 "comment":"Не намерих никого","language":"bg"}
                                """
                                        .formatted(store, id));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(202);
    }
}
