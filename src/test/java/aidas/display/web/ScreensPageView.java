package aidas.display.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** {@code /display/screens.xhtml} as its reader uses it. */
record ScreensPageView(Page page) {

    String heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)).innerText();
    }

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
        return section(heading).innerText();
    }

    ScreensPageView fill(String section, String label, String value) {
        section(section)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .fill(value);
        return this;
    }

    ScreensPageView open(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).first().click();
        return this;
    }

    ScreensPageView press(String section, String button) {
        section(section)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** One entry of a list, by words in it. */
    Locator entry(String section, String words) {
        return section(section).locator("li").filter(new Locator.FilterOptions().setHasText(words));
    }

    void pressIn(String section, String words, String... buttons) {
        for (String button : buttons) {
            var entry = entry(section, words);
            var summary = entry.locator("summary", new Locator.LocatorOptions().setHasText(button));
            if (summary.count() > 0) {
                summary.click();
            } else {
                entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                        .click();
                page.waitForLoadState();
            }
        }
    }

    List<String> complaints() {
        return page.locator(".ui-message-error").allInnerTexts();
    }
}
