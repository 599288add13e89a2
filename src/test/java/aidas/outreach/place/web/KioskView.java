package aidas.outreach.place.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A tablet as the customer before it sees it. */
final class KioskView {

    private final Page page;

    KioskView(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    KioskView asks(String question) {
        assertThat(heading(question)).isVisible();
        return this;
    }

    /** A score, nothing else, and the next one. */
    KioskView answered(int score) {
        tap(score);
        return press("Done").press("No").ready();
    }

    KioskView tap(int score) {
        page.locator("#scale").getByRole(AriaRole.BUTTON, named(String.valueOf(score))).click();
        return this;
    }

    KioskView press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    KioskView write(String words) {
        page.locator("#comment").fill(words);
        return this;
    }

    /** The first question stands there. */
    KioskView ready() {
        assertThat(page.locator("#ask")).isVisible();
        return this;
    }

    KioskView withoutNetwork() {
        page.context().setOffline(true);
        return this;
    }

    KioskView withNetwork() {
        page.context().setOffline(false);
        return this;
    }

    /** Waits until the worker keeps all that a start without a network takes. */
    KioskView kept() {
        page.waitForFunction(
                """
                async () => {
                  const cache = await caches.open("aidas-kiosk");
                  return (await cache.keys()).length >= 7;
                }
                """);
        return this;
    }

    KioskView startedAnew() {
        page.reload();
        return ready();
    }

    /** Small at the foot, for the staff. */
    KioskView says(String state) {
        assertThat(page.locator("#state")).hasText(state);
        return this;
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
