package aidas.testbed;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Pictures of what customers see, one customer of one store for each language and screen: the
 * question, what is asked then, the thanks, the page of their case, and the store's tablet.
 */
final class CustomerTour {

    private static final String STORE = "BG-SOF-01";

    /** So long from letter to letter: words in no time come back. */
    private static final double KEY_MILLISECONDS = 60;

    private final Page page;
    private final String language;
    private final Path folder;
    private final String screen;

    /**
     * @param screen as it stands in the names of the files
     */
    CustomerTour(Browser browser, String language, Path folder, String screen) {
        this.page = browser.reading(language).page();
        this.language = language;
        this.folder = folder;
        this.screen = screen;
    }

    void take() {
        go(invitation().getString("path"));
        picture("question");
        page.locator("button[name=tap][value='2']").click();
        page.locator("#comment")
                .pressSequentially(
                        "…", new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
        page.locator("#contact").check();
        page.locator("#mail")
                .pressSequentially(
                        "customer-of-the-tour@customers.example",
                        new Locator.PressSequentiallyOptions().setDelay(KEY_MILLISECONDS));
        picture("reasons");
        page.locator("button.send").click();
        page.locator("button[name=begged][value=no]").click();
        var ownCase = page.locator("a[href^='/c/']");
        ownCase.waitFor();
        picture("thanks");
        ownCase.click();
        picture("case");
    }

    /** A tablet, which is taken down after the picture. */
    void takeTablet() {
        var places = "/api/v1/stores/%s/places".formatted(STORE);
        var body = "{\"kind\":\"kiosk\",\"label\":\"tour\",\"language\":\"%s\"}";
        var made = Api.as("adam").post(places, body.formatted(language)).json();
        try {
            go(made.getString("path"));
            picture("tablet");
        } finally {
            Api.as("adam").delete(places + "/" + made.getInt("id"));
        }
    }

    private JsonObject invitation() {
        var body =
                """
                {"source":"tour","externalId":"tour-%d","store":"%s","occurredAt":"%s",
                 "employees":["E1001"],"language":"%s"}
                """;
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        return Api.as("adam")
                .post(
                        "/api/v1/invitations",
                        body.formatted(System.nanoTime(), STORE, yesterday, language))
                .json();
    }

    private void go(String path) {
        page.navigate(Testbed.get().url() + path);
    }

    private void picture(String what) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var file = folder.resolve("customer-%s-%s-%s.png".formatted(what, language, screen));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        SmallPicture.of(file, 1800);
    }
}
