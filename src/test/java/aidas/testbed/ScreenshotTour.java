package aidas.testbed;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a picture of every page of the table of rights into {@code docs/screenshots}, in each
 * language, on a desktop and on a phone, cut where it is long: {@code ./aidas screenshots [ADDRESS
 * [PART...]]}, while a portal runs. With parts, only pages whose path has one of them; the part
 * {@code customers} stands for the pages of {@link CustomerTour}.
 */
public final class ScreenshotTour {

    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final List<String> LANGUAGES = List.of("en", "bg", "lt");

    private static final String CUSTOMERS = "customers";
    private static final String DESKTOP = "desktop";

    private ScreenshotTour() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.setProperty("aidas.portal", arguments[0]);
        }
        System.setProperty(
                "aidas.portal", System.getProperty("aidas.portal", "http://localhost:8080"));
        var parts = Stream.of(arguments).skip(1).toList();
        var pages = Rights.pages().stream().filter(page -> asked(page, parts)).toList();
        try (var chromium = Chromium.launch()) {
            if (parts.isEmpty() || parts.contains(CUSTOMERS)) {
                customers(chromium);
            }
            for (var page : pages) {
                for (var language : LANGUAGES) {
                    picture(new Browser(chromium).onScreen(1366, 768), page, language, DESKTOP);
                    picture(new Browser(chromium).onPhone(), page, language, "phone");
                }
            }
        }
    }

    private static void customers(Chromium chromium) {
        for (var language : LANGUAGES) {
            try (var desk = new Browser(chromium).onScreen(1366, 768);
                    var phone = new Browser(chromium).onPhone();
                    var tablet = new Browser(chromium).onScreen(1024, 768)) {
                new CustomerTour(desk, language, FOLDER, DESKTOP).take();
                new CustomerTour(phone, language, FOLDER, "phone").take();
                new CustomerTour(tablet, language, FOLDER, "tablet").takeTablet();
            }
        }
    }

    private static boolean asked(Rights.Right page, List<String> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(page.operation()::contains);
    }

    private static void picture(
            Browser browser, Rights.Right page, String language, String screen) {
        try (browser) {
            browser.reading(language)
                    .as(Rights.LOGINS.get(page.who()))
                    .open(page.request())
                    .waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            var name = page.operation().substring(1).replace(".xhtml", "").replace('/', '-');
            var file = FOLDER.resolve("%s-%s-%s.png".formatted(name, language, screen));
            browser.picture(file);
            SmallPicture.of(file, screen.equals(DESKTOP) ? 1500 : 1800);
        }
    }
}
