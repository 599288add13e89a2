package aidas.testbed;

import java.nio.file.Path;
import java.util.List;

/**
 * Takes a picture of every page of the table of rights into {@code docs/screenshots}, in each
 * language, on a desktop and on a phone: {@code ./aidas screenshots}, while a portal runs.
 */
public final class ScreenshotTour {

    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final List<String> LANGUAGES = List.of("en", "bg", "lt");

    private ScreenshotTour() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.setProperty("aidas.portal", arguments[0]);
        }
        System.setProperty(
                "aidas.portal", System.getProperty("aidas.portal", "http://localhost:8080"));
        try (var chromium = Chromium.launch()) {
            for (var page : Rights.pages()) {
                for (var language : LANGUAGES) {
                    picture(new Browser(chromium), page, language, "desktop");
                    picture(new Browser(chromium).onPhone(), page, language, "phone");
                }
            }
        }
    }

    private static void picture(
            Browser browser, Rights.Right page, String language, String screen) {
        try (browser) {
            browser.reading(language)
                    .as(Rights.LOGINS.get(page.who()))
                    .open(page.request())
                    .waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            var name = page.operation().substring(1).replace(".xhtml", "").replace('/', '-');
            browser.picture(FOLDER.resolve("%s-%s-%s.png".formatted(name, language, screen)));
        }
    }
}
