package aidas.journey;

import static aidas.recovery.rest.CasesOverHttp.at;
import static aidas.recovery.rest.CasesOverHttp.opened;
import static aidas.recovery.rest.CasesOverHttp.step;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.mail.Mailbox;
import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An unhappy customer, from the complaint to their own word that it is solved. */
@InBrowser
class CaseJourneyIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/c/[A-Za-z0-9_-]{43})");
    private static final double MINUTES = 180_000;

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).click();
        page.waitForLoadState();
    }

    private static boolean arrived(String address) {
        try {
            return !Mailbox.of(address).isEmpty();
        } catch (Exception e) {
            throw new AssertionError("the mailbox cannot be read", e);
        }
    }

    /** The link in the letter that the portal sent through a real mail server. */
    private static String linkOf(Page page, String address) throws Exception {
        page.waitForCondition(
                () -> arrived(address), new Page.WaitForConditionOptions().setTimeout(MINUTES));
        var letter = Mailbox.of(address).getFirst();
        assertThat(letter.subject()).startsWith("We have received your words (C-");
        var link = LINK.matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        return link.group(1);
    }

    @Test
    void a_customer_says_no_then_yes_and_only_that_makes_it_recovered(Browser browser)
            throws Exception {
        var mail = "ivan-" + Long.toString(System.nanoTime(), 36) + "@customers.example";
        long id = opened("The kettle came back with the same fault.", mail);
        var page = browser.as("mira").open("/recovery/case.xhtml?id=" + id);
        assertThat(main(page)).contains("The portal wrote to the customer");
        var path = linkOf(page, mail);

        page = browser.as(null).open(path);
        assertThat(main(page)).contains("We are looking into it", "You hear from us by");
        assertThat(page.locator("[aria-current=step]").innerText()).contains("Listen");
        assertThat(button(page, "Yes, it is solved").count()).isZero();
        page.getByLabel("Write to us").fill("It is the blue one <b>indeed</b>.");
        press(page, "Send");
        assertThat(main(page)).contains("We have your words.", "It is the blue one <b>indeed</b>.");
        Axe.check(page);

        var note = "{\"kind\":\"note\",\"words\":\"Third kettle of this batch.\"}";
        Api.as("mira").post(at(id) + "/messages", note);
        step(id, "listen");
        step(id, "apologise");
        step(id, "resolve");
        page = browser.open(path + "?lang=lt");
        assertThat(main(page))
                .contains("Ar išspręsta?")
                .doesNotContain("Third kettle", "Stoyanova");
        page = browser.open(path + "?lang=en");
        press(page, "No, not yet");
        assertThat(main(page)).contains("Then we look for another solution", "You hear from us by");
        assertThat(Api.as("mira").get(at(id)).body())
                .contains("\"state\":\"reopened\"", "\"next\":\"resolve\"");

        step(id, "resolve");
        step(id, "follow-up");
        page = browser.open(path);
        press(page, "Yes, it is solved");
        assertThat(main(page)).contains("Thank you for giving us another chance");
        page.getByLabel("Your number").selectOption("9");
        press(page, "Tell");
        assertThat(main(page)).contains("Kept, thank you.");
        assertThat(Api.as("mira").get(at(id)).body())
                .contains("\"outcome\":\"recovered\"", "\"secondScore\":9", "\"reopened\":1");
        Axe.check(page);
    }
}
