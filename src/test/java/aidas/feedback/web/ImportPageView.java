package aidas.feedback.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The import page as somebody uses it. */
record ImportPageView(Page page) {

    /** Chooses a file and uploads it. */
    ImportPageView upload(Path file) {
        page.setInputFiles("input[type=file]", file);
        return press("Upload");
    }

    ImportPageView upload(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        page.setInputFiles(
                "input[type=file]",
                new com.microsoft.playwright.options.FilePayload(name, "text/csv", bytes));
        return press("Upload");
    }

    ImportPageView press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
        return this;
    }

    boolean offers(String button) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).count()
                > 0;
    }

    /** A column for a field. */
    ImportPageView column(String field, String column) {
        choice(field).selectOption(column);
        return this;
    }

    /** One value for all lines. */
    ImportPageView all(String field, String value) {
        choice(field).selectOption("=fixed");
        var origin = page.locator(".origin", new Page.LocatorOptions().setHas(choice(field)));
        var few = origin.locator("select[id$=few]");
        var one = origin.locator("input[id$=fixed]");
        few.or(one).waitFor();
        if (few.count() > 0) {
            few.selectOption(value);
        } else {
            one.fill(value);
        }
        return this;
    }

    String chosen(String field) {
        return (String) choice(field).evaluate("select => select.value");
    }

    private Locator choice(String field) {
        return page.locator("select[data-field=" + field + "]");
    }

    /** Waits until the page's heading says so. */
    ImportPageView until(String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(Pattern.compile(heading)))
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return this;
    }

    /** Waits until the page says so. */
    ImportPageView waitFor(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    String download(String button) {
        var download = page.waitForDownload(() -> press(button));
        try {
            return Files.readString(download.path());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
