package aidas.testbed;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person at a screen: {@code browser.as("mira").open("/feedback/store.xhtml")}. Without another
 * word the screen is a desktop's and the language English.
 */
public final class Browser implements AutoCloseable {

    private static final double PATIENCE = 15_000;

    /**
     * By login, what the identity provider remembers a person by: the form is filled in once a
     * person, the portal's own session is a new one in each test.
     */
    private static final Map<String, List<Cookie>> REMEMBERED = new ConcurrentHashMap<>();

    private final Chromium chromium;
    private final List<String> complaints = new ArrayList<>();
    private int width = 1440;
    private int height = 900;
    private String language = "en";
    private boolean dark;
    private String username;
    private final List<BrowserContext> left = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Browser(Chromium chromium) {
        this.chromium = chromium;
    }

    public Browser onPhone() {
        width = 390;
        height = 844;
        return this;
    }

    public Browser onScreen(int itsWidth, int itsHeight) {
        width = itsWidth;
        height = itsHeight;
        return this;
    }

    /** The language that the browser asks for: en, bg or lt. */
    public Browser reading(String itsLanguage) {
        language = itsLanguage;
        return this;
    }

    public Browser inTheDark() {
        dark = true;
        return this;
    }

    /**
     * One of the demo's logins; the login itself happens when the first page is opened. After a
     * person another one sits at another screen, and what is open stays open; after nobody, at the
     * same one.
     */
    public Browser as(String itsUsername) {
        if (context != null && username != null && !username.equals(itsUsername)) {
            left.add(context);
            context = null;
            page = null;
        }
        username = itsUsername;
        return this;
    }

    /** Opens a page of the portal, through the identity provider's form if it asks. */
    public Page open(String path) {
        var it = page();
        it.navigate(Testbed.get().url() + path);
        if (username != null && it.url().startsWith(Testbed.get().realm())) {
            Logins.inTurn(username, this::logIn);
            remember();
        }
        return it;
    }

    private Page logIn() {
        page.fill("#username", username);
        page.fill("#password", "aidas");
        page.press("#password", "Enter");
        page.waitForURL(url -> url.startsWith(Testbed.get().url()));
        return page;
    }

    /** Cookies know no ports: the portal's own lie on the same host, and stay behind. */
    private void remember() {
        var path = URI.create(Testbed.get().realm()).getPath();
        REMEMBERED.put(
                username,
                context.cookies().stream()
                        .filter(cookie -> cookie.path.startsWith(path))
                        .map(Browser::again)
                        .toList());
    }

    /** The cookie as a browser takes it that has not been there. */
    private static Cookie again(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value)
                .setDomain(cookie.domain)
                .setPath(cookie.path)
                .setHttpOnly(cookie.httpOnly)
                .setSecure(cookie.secure);
    }

    /** The page that is open. */
    public Page page() {
        if (page == null) {
            context = chromium.screens().take(language);
            context.setDefaultTimeout(PATIENCE);
            if (username != null) {
                context.addCookies(REMEMBERED.getOrDefault(username, List.of()));
            }
            page = context.newPage();
            page.setViewportSize(width, height);
            page.emulateMedia(
                    new EmulateMediaOptions()
                            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            complain(message.text());
                        }
                    });
            page.onPageError(this::complain);
        }
        return page;
    }

    /** A page that is refused says so in the console as well, which is no fault of its own. */
    private void complain(String text) {
        if (!text.startsWith("Failed to load resource") || text.contains("status of 5")) {
            complaints.add(page.url() + ": " + text);
        }
    }

    List<String> complaints() {
        return complaints;
    }

    /** The whole page as a picture. */
    public void picture(Path file) {
        if (page != null) {
            page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    @Override
    public void close() {
        left.forEach(chromium.screens()::giveBack);
        if (context != null) {
            chromium.screens().giveBack(context);
        }
    }
}
