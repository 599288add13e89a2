package aidas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import aidas.testbed.Rights;
import aidas.testbed.Rights.Right;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page keeps anybody out: every page of the table of rights, on a desktop in the light and in
 * the dark and on the narrowest phone. Pages are only read, so several are looked at at once.
 */
@InBrowser
class AccessibilityIT {

    /** The narrowest phone that pages are made for. */
    private static final int NARROW = 360;

    static List<Right> pages() {
        return Rights.pages();
    }

    /**
     * What axe sees of a page but its colours does not hang on the width, and the width follows by
     * style sheet alone; controls of the browser take new colours late.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Execution(ExecutionMode.CONCURRENT)
    void a_page_keeps_nobody_out(Right page, Browser browser) {
        var it = open(page, browser);
        Axe.check(it);
        it.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        it.reload();
        Axe.checkColours(it);
        it.setViewportSize(NARROW, 780);
        // Never sideways; charts follow a moment later, and what does not ends as a timeout
        it.waitForFunction("width => document.documentElement.scrollWidth <= width", NARROW);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_written_in_the_language_it_names(Right page) {
        var login = Rights.LOGINS.get(page.who());
        var reader = login == null ? Pages.anonymous() : Pages.as(login);
        assertThat(reader.get(page.request(), "lt").body())
                .containsPattern("<html[^>]* lang=\"lt\"");
    }

    private static Page open(Right page, Browser browser) {
        return browser.as(Rights.LOGINS.get(page.who())).open(page.request());
    }
}
