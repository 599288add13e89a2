package aidas.integration.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of sources as their reader uses them. */
record SourcePageView(Page page) {

    private Locator section(String heading) {
        return page.locator("section")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h2",
                                                new Page.LocatorOptions().setHasText(heading))));
    }

    boolean has(String heading) {
        return section(heading).count() > 0;
    }

    String words(String heading) {
        return section(heading).first().innerText();
    }

    String secret() {
        var found = Pattern.compile("whsec_[\\w+/]{43}=").matcher(words("The secret"));
        if (!found.find()) {
            throw new AssertionError("no secret in " + words("The secret"));
        }
        return found.group();
    }

    private Locator field(String label) {
        return page.locator(".field")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "label",
                                                new Page.LocatorOptions()
                                                        .setHasText(Pattern.compile("^" + label)))))
                .first();
    }

    SourcePageView fill(String label, String value) {
        field(label).locator("input, textarea").first().fill(value);
        return this;
    }

    SourcePageView choose(String label, String option) {
        field(label)
                .locator("select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    SourcePageView upload(String label, String name, String text) {
        field(label)
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    SourcePageView open(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).first().click();
        return this;
    }

    SourcePageView press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    void pressFirst(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    List<String> complaints() {
        return page.locator(".ui-message-error").allInnerTexts();
    }
}
