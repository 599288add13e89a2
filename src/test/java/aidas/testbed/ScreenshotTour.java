package aidas.testbed;

import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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

    /** Pages of one thing, which a list leads to. */
    private static final List<Found> FOUND =
            List.of(
                    new Found("mira", "/recovery/queue.xhtml", "/recovery/case.xhtml"),
                    new Found("mira", "/recovery/problems.xhtml", "/recovery/problem.xhtml"));

    private ScreenshotTour() {}

    /** The first link on somebody's list that leads to such a page. */
    private record Found(String login, String list, String page) {

        void open(Browser browser) {
            var file = page.substring(page.lastIndexOf('/') + 1);
            browser.as(login).open(list).locator("a[href^='" + file + "?id=']").first().click();
            browser.page().waitForURL("**" + page + "?*");
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.setProperty("aidas.portal", arguments[0]);
        }
        System.setProperty(
                "aidas.portal", System.getProperty("aidas.portal", "http://localhost:8080"));
        var parts = Stream.of(arguments).skip(1).toList();
        var pages = Rights.pages().stream().filter(page -> asked(page.operation(), parts)).toList();
        try (var chromium = Chromium.launch()) {
            if (parts.isEmpty() || parts.contains(CUSTOMERS)) {
                customers(chromium);
            }
            for (var page : pages) {
                var login = Rights.LOGINS.get(page.who());
                take(chromium, page.operation(), browser -> browser.as(login).open(page.request()));
            }
            for (var found : FOUND) {
                if (asked(found.page(), parts)) {
                    take(chromium, found.page(), found::open);
                }
            }
        }
    }

    private static void take(Chromium chromium, String page, Consumer<Browser> way) {
        for (var language : LANGUAGES) {
            picture(new Browser(chromium).onScreen(1366, 768), page, way, language, DESKTOP);
            picture(new Browser(chromium).onPhone(), page, way, language, "phone");
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

    private static boolean asked(String page, List<String> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(page::contains);
    }

    private static void picture(
            Browser browser, String page, Consumer<Browser> way, String language, String screen) {
        try (browser) {
            way.accept(browser.reading(language));
            browser.page().waitForLoadState(LoadState.NETWORKIDLE);
            var name = page.substring(1).replace(".xhtml", "").replace('/', '-');
            var file = FOLDER.resolve("%s-%s-%s.png".formatted(name, language, screen));
            browser.picture(file);
            SmallPicture.of(file, screen.equals(DESKTOP) ? 1500 : 1800);
        }
    }
}
