package aidas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Rights;
import aidas.testbed.Rights.Right;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page keeps anybody out: every page of the table of rights, in each size and light. */
@InBrowser
class AccessibilityIT {

    /** The narrowest phone that pages are made for. */
    private static final int NARROW = 360;

    static List<Right> pages() {
        return Rights.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_has_no_barrier_on_a_desktop(Right page, Browser browser) {
        Axe.check(open(page, browser));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_has_no_barrier_on_a_phone(Right page, Browser browser) {
        Axe.check(open(page, browser.onPhone()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_has_no_barrier_in_the_dark(Right page, Browser browser) {
        Axe.check(open(page, browser.inTheDark()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_never_scrolls_sideways(Right page, Browser browser) {
        var it = open(page, browser.onScreen(NARROW, 780));
        assertThat((Integer) it.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROW);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_written_in_the_language_it_names(Right page, Browser browser) {
        var it = open(page, browser.reading("lt"));
        assertThat(it.locator("html").getAttribute("lang")).isEqualTo("lt");
    }

    private static Page open(Right page, Browser browser) {
        return browser.as(Rights.LOGINS.get(page.who())).open(page.request());
    }
}
