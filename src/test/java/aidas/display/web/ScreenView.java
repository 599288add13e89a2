package aidas.display.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;

/** A store's screen as somebody in front of it reads it. */
record ScreenView(Page page) {

    String store() {
        return page.locator("#store").innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    String goal() {
        return page.locator("#goal").innerText();
    }

    List<String> actions() {
        return page.locator("#actions li").allInnerTexts();
    }

    ScreenView withoutNetwork() {
        page.context().setOffline(true);
        return this;
    }

    ScreenView withNetwork() {
        page.context().setOffline(false);
        return this;
    }

    ScreenView startedAnew() {
        page.reload();
        return this;
    }

    /** Waits for what it says of the network; empty if it says nothing. */
    void says(String words) {
        var notice = page.locator("#notice");
        if (words.isEmpty()) {
            PlaywrightAssertions.assertThat(notice).isHidden();
        } else {
            PlaywrightAssertions.assertThat(notice).containsText(words);
        }
    }

    /** Waits until all that can be read on it are these words. */
    void readsOnly(String words) {
        PlaywrightAssertions.assertThat(page.locator("body")).hasText(words);
    }

    /** Waits until it has shown its content and kept what it needs to start without a network. */
    ScreenView ready() {
        PlaywrightAssertions.assertThat(page.locator("#store")).not().isEmpty();
        page.waitForFunction(
                """
                async () => {
                  const cache = await caches.open("aidas-screen");
                  const kept = (await cache.keys()).map((request) => request.url);
                  return kept.includes(location.href) && kept.some((url) => url.includes(".css"))
                    && kept.some((url) => url.includes("screen.js"));
                }
                """);
        return this;
    }
}
