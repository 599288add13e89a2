package aidas.recovery.web;

import static aidas.recovery.rest.CasesOverHttp.at;
import static aidas.recovery.rest.CasesOverHttp.opened;
import static aidas.recovery.rest.CasesOverHttp.step;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class CasePageIT {

    private static Page open(Browser browser, long id) {
        return browser.as("mira").open("/recovery/case.xhtml?id=" + id);
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void R8_3_the_customers_words_come_first_and_the_steps_in_their_order(Browser browser) {
        long id = opened("The zip broke on the second day.", "");
        var page = open(browser, id);
        assertThat(main(page).indexOf("The zip broke"))
                .isLessThan(main(page).indexOf("Four steps"));
        assertThat(page.locator("[aria-current=step]").innerText()).contains("Listen");
        click(page, "Keep this step");
        assertThat(main(page)).contains("10 to 4,000 characters.");
        Axe.check(page);
        page.getByLabel("What exactly is the complaint?").fill("The zip of the blue jacket broke.");
        click(page, "Keep this step");
        page.getByText("Step done: Listen.").first().waitFor();
        assertThat(page.locator("[aria-current=step]").innerText()).contains("Apologise");
        page.getByLabel("Your words of regret").fill("I am sorry that it broke so soon.");
        page.getByLabel("How it was said").selectOption("call");
        click(page, "Keep this step");
        page.getByLabel("The solution").fill("A new jacket, sent today.");
        page.getByLabel("Amount in euro, if money is part of it").fill("12,50");
        click(page, "Keep this step");
        assertThat(main(page)).contains("Solution offered", "Goodwill of €12.50");
        Axe.check(page);
    }

    @Test
    void R8_3_a_case_is_given_paused_and_noted(Browser browser) {
        long id = opened("Nobody called me back.", "");
        var page = open(browser, id);
        assertThat(main(page)).contains("nobody is on it yet");
        page.getByLabel("Give it to").selectOption("E1001");
        click(page, "Give it");
        assertThat(main(page)).contains("Elena Dimitrova is on it");
        page.getByLabel("What it waits for").selectOption("part");
        click(page, "Stop the clock");
        assertThat(main(page)).contains("Clock stopped: waiting for a part");
        click(page, "Let it go on");
        for (var cause : List.of("price", "delivery")) {
            page.locator("[id='naming:cause']").selectOption(cause);
            click(page, "Save the cause");
        }
        assertThat(main(page)).contains("named the cause: Price", "named the cause: Delivery");
        page.getByLabel("Kind").selectOption("note");
        page.getByLabel("What was said").fill("Called twice, nobody there.");
        click(page, "Keep it");
        assertThat(main(page)).contains("Note of Mira Stoyanova", "Called twice, nobody there.");
    }

    @Test
    void R8_4_an_employee_finds_the_own_open_cases_on_the_start_page(Browser browser) {
        long id = opened("The mixer smells of smoke.", "");
        Api.as("mira").put(at(id) + "/owner", "{\"employee\":\"E1001\"}");
        var page = browser.as("elena").open("/home/employee.xhtml");
        assertThat(main(page)).contains("Your open case");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("C-")).first().click();
        page.waitForLoadState();
        assertThat(page.url()).contains("/recovery/case.xhtml?id=");
        assertThat(main(page)).contains("Keep this step").doesNotContain("It is no case");
        Axe.check(page);
    }

    @Test
    void R8_3_a_letter_begins_from_a_template_in_the_customers_language(Browser browser) {
        long id = opened("The lamp came broken.", "ivan-letter@customers.example");
        step(id, "listen");
        var page = open(browser, id);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("An apology")).click();
        page.waitForLoadState();
        assertThat(page.getByLabel("Subject").inputValue()).startsWith("We are sorry (C-");
        assertThat(
                        page.getByLabel("Letter", new Page.GetByLabelOptions().setExact(true))
                                .inputValue())
                .contains("Hello Ivan Petrov,", "{link}", "Mira");
        click(page, "Send the letter");
        page.getByText("The letter is on its way.").first().waitFor();
        assertThat(main(page)).contains("Mira Stoyanova wrote");
    }

    @Test
    void R8_3_hr_reads_the_playbook_the_rules_and_the_clock(Browser browser) {
        var page = browser.as("harriet").open("/recovery/playbooks.xhtml?cause=waiting");
        page.getByLabel("Euro without asking").fill("lots");
        click(page, "Save");
        assertThat(main(page)).contains("0 to 9,999.99.");
        Axe.check(page);
        page.navigate(page.url().replaceFirst("/recovery/.*", "/recovery/rules.xhtml"));
        click(page, "Save the draft");
        assertThat(main(page)).contains("1 to 80 characters.");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill("Very low scores");
        page.getByLabel("Score, this or worse").fill("2");
        click(page, "Save the draft");
        page.getByText("Draft saved.").waitFor();
        assertThat(main(page)).contains("Before it goes live");
        assertThat(main(page)).doesNotContain("Let it go live");
        click(page, "Dry run on 90 days");
        assertThat(main(page)).contains("in 90 days", "By week", "By store");
        Axe.check(page);
        click(page, "Discard");
        page.navigate(
                page.url().replaceFirst("/recovery/.*", "/recovery/clock.xhtml?store=BG-SOF-01"));
        page.getByLabel("Days until a case is due").fill("0");
        page.locator("[id='terms:submit']").click();
        page.waitForLoadState();
        assertThat(main(page)).contains("1 to 30.");
    }
}
