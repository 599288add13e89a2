package aidas.pulse.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The planner's pages as HR sees and works them. */
record PulseProgrammePageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String said() {
        return page.locator("body").innerText();
    }

    /** A field by its id in a form, such as {@code draft:perPerson}. */
    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** What stands below a field. */
    String error(String id) {
        return page.locator("[id='" + id + "-error']").innerText();
    }

    PulseProgrammePageView press(String name) {
        button(name).click();
        page.waitForLoadState();
        return this;
    }

    /** Opens the explanation of a step, then takes it, without a mouse. */
    PulseProgrammePageView confirm(String step, String yes) {
        var summary = page.locator("summary").getByText(step);
        summary.focus();
        page.keyboard().press("Enter");
        button(yes).waitFor();
        page.keyboard().press("Tab");
        assertFocused(yes);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !button(yes).isVisible());
        page.waitForLoadState();
        return this;
    }

    private void assertFocused(String name) {
        if (!button(name).evaluate("it => it === document.activeElement").equals(true)) {
            throw new AssertionError("the focus is not on " + name);
        }
    }

    /** A scored sentence below the other questions, by the keyboard. */
    PulseProgrammePageView addItem() {
        int before = page.locator("fieldset.words").count();
        field("draft:questions").selectOption("item");
        button("Add").focus();
        page.keyboard().press("Enter");
        page.locator("fieldset.words").nth(before).waitFor();
        return this;
    }

    PulseProgrammePageView up(String code) {
        page.getByLabel("Up: " + code).click();
        page.waitForCondition(() -> field("draft:rows:2:code").inputValue().equals(code));
        return this;
    }

    PulseProgrammePageView upload(String csv) {
        field("history:file")
                .setInputFiles(
                        new FilePayload(
                                "answers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        return press("Take the answers");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
