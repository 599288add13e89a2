package aidas.testbed;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Screens that people sit at one after the other: what one left is wiped away, but scripts and
 * styles that no person is in stay in the cache, as they do at a reader's.
 */
final class Screens {

    private final Browser browser;
    private final Map<BrowserContext, String> languages = new HashMap<>();
    private final Map<String, Deque<BrowserContext>> free = new HashMap<>();

    Screens(Browser browser) {
        this.browser = browser;
    }

    /** One that nobody sits at, in that language. */
    BrowserContext take(String language) {
        var idle = free.computeIfAbsent(language, tongue -> new ArrayDeque<>()).poll();
        return idle != null ? idle : fresh(language);
    }

    private BrowserContext fresh(String language) {
        var context =
                browser.newContext(
                        new NewContextOptions()
                                .setLocale(language)
                                // As a browser with windows does, for whoever presses a button
                                .setPermissions(List.of("clipboard-write"))
                                .setReducedMotion(ReducedMotion.REDUCE));
        languages.put(context, language);
        return context;
    }

    /** Takes away what is open, cookies and what pages have stored. */
    void giveBack(BrowserContext context) {
        var blank = context.newPage();
        context.pages().stream().filter(page -> page != blank).forEach(Page::close);
        var session = context.newCDPSession(blank);
        Stream.of(Testbed.get().url(), Testbed.get().realm())
                .map(Screens::origin)
                .forEach(origin -> session.send("Storage.clearDataForOrigin", everything(origin)));
        blank.close();
        context.setOffline(false);
        context.clearCookies();
        free.get(languages.get(context)).add(context);
    }

    private static String origin(String address) {
        var it = URI.create(address);
        return it.getScheme() + "://" + it.getAuthority();
    }

    private static JsonObject everything(String origin) {
        var words = new JsonObject();
        words.addProperty("origin", origin);
        words.addProperty("storageTypes", "local_storage,indexeddb,service_workers,cache_storage");
        return words;
    }
}
