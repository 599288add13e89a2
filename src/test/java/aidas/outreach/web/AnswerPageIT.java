package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey J1: a customer answers in thirty seconds, on a phone. */
@InBrowser
class AnswerPageIT {

    private static final long KILOBYTE = 1024;

    private static final Map<String, String> WORDS =
            Map.of(
                    "en", "Quick, and a fair price.",
                    "bg", "Бързо и с усмивка, браво.",
                    "lt", "Greitai ir su šypsena, ačiū.");

    private static AnswerView open(Browser browser, Customer customer) {
        return new AnswerView(browser.onPhone().open(customer.link()));
    }

    @ParameterizedTest
    @CsvSource({"en,true", "en,false", "bg,true", "bg,false", "lt,true", "lt,false"})
    void R3_1_a_customer_answers_in_each_language_with_and_without_script(
            String language, boolean script, Browser browser) {
        var customer = Customer.invited("j1", language);
        script(browser, script);
        long begin = System.nanoTime();
        var view = open(browser, customer);
        view.tap(9);
        view.write(WORDS.get(language));
        view.choose("speed");
        view.send();
        assertThat(view.code()).hasSize(8);
        view.nobodyBegged();
        assertThat(view.page().locator("button[name=begged]").count()).isZero();
        System.out.printf(
                "J1 %s, script %s: %d ms from link to thanks, typing included%n",
                language, script, Duration.ofNanos(System.nanoTime() - begin).toMillis());
        assertThat(customer.state()).isEqualTo("answered");
    }

    private static void script(Browser browser, boolean on) {
        var disabled = new JsonObject();
        disabled.addProperty("value", !on);
        var page = browser.onPhone().page();
        page.context().newCDPSession(page).send("Emulation.setScriptExecutionDisabled", disabled);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void R4_2_what_was_typed_in_no_time_is_there_for_the_second_press(
            boolean script, Browser browser) {
        var customer = Customer.invited("hurry");
        script(browser, script);
        var view = open(browser, customer);
        view.tap(2);
        view.fill("Nobody came.\nI left.", "Ana", "ana@example.org", "+359 88 123 4567");
        view.hurry(customer.stamp());
        assertThat(view.notice()).contains("went very fast");
        assertThat(customer.state()).isEqualTo("begun");
        assertThat(view.typed())
                .containsExactly(
                        "Nobody came.\nI left.", "Ana", "ana@example.org", "+359 88 123 4567");
        assertThat(view.ticked())
                .containsExactlyInAnyOrder("score=2", "chip.queue", "quotable", "contact");
        view.write(" It took far too long for me.");
        view.send();
        assertThat(view.heading()).isEqualTo("Thank you for telling us.");
        assertThat(customer.state()).isEqualTo("answered");
    }

    @ParameterizedTest
    @CsvSource({"en", "bg", "lt"})
    void R3_5_all_that_it_loads_at_first_weighs_60_kb_at_most(String language, Browser browser) {
        var customer = Customer.invited("weight", language);
        var page = browser.onPhone().page();
        var session = page.context().newCDPSession(page);
        var weight = new AtomicLong();
        session.send("Network.enable");
        var disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", disabled);
        session.on(
                "Network.loadingFinished",
                event -> weight.addAndGet(event.get("encodedDataLength").getAsLong()));
        var view = open(browser, customer);
        view.page().waitForLoadState(LoadState.NETWORKIDLE);
        long first = weight.get();
        view.tap(2);
        view.page().waitForLoadState(LoadState.NETWORKIDLE);
        System.out.printf(
                "page weight %s: %d bytes at first, %d with the second page, nothing cached%n",
                language, first, weight.get());
        assertThat(first).isPositive().isLessThanOrEqualTo(60 * KILOBYTE);
        assertThat(weight.get() - first).isLessThanOrEqualTo(60 * KILOBYTE);
    }

    @Test
    void R2_6_an_address_is_asked_for_where_the_score_is_low(Browser browser) {
        var view = open(browser, Customer.invited("contact"));
        view.tap(9);
        assertThat(view.asksForContact()).isFalse();
        view.score(3);
        assertThat(view.asksForContact()).isTrue();
        view.agreeToContact("nowhere");
        view.write("The queue was far too long.");
        view.send();
        assertThat(view.page().locator("#mail-wrong").textContent()).contains("We need an e-mail");
        assertThat(view.comment()).isEqualTo("The queue was far too long.");
        view.agreeToContact("ana@example.org");
        view.send();
        assertThat(view.heading()).isEqualTo("Thank you for telling us.");
    }

    @Test
    void R3_3_another_language_keeps_what_was_typed(Browser browser) {
        var view = open(browser, Customer.invited("switch"));
        view.tap(7);
        view.write("Fine.");
        view.choose("queue");
        view.switchTo("Lietuvių");
        assertThat(view.heading()).isEqualTo("Jūsų atsakymas įrašytas.");
        assertThat(view.comment()).isEqualTo("Fine.");
        assertThat(view.page().locator("input[name='chip.queue']").isChecked()).isTrue();
    }

    @Test
    void R2_2_going_back_and_loading_again_are_harmless(Browser browser) {
        var customer = Customer.invited("back");
        var view = open(browser, customer);
        view.tap(8);
        view.page().reload();
        view.write("All as expected here.");
        view.send();
        view.page().waitForSelector("button[name=begged]");
        view.page().goBack();
        view.page().waitForSelector("h1:has-text('Your answer is in')");
        view.page().reload();
        assertThat(view.heading()).isEqualTo("Thank you. Your answer is in.");
        assertThat(customer.state()).isEqualTo("answered");
    }

    @Test
    void R5_1_somebody_who_took_the_scale_the_wrong_way_is_asked(Browser browser) {
        var view = open(browser, Customer.invited("doubt"));
        view.tap(1);
        view.write("Excellent, wonderful people.");
        view.send();
        assertThat(view.heading()).startsWith("You chose 1, and your words");
        Axe.check(view.page());
        view.tap(9);
        assertThat(view.heading()).isEqualTo("Thank you. It is good to hear.");
    }

    @Test
    void every_state_keeps_nobody_out_in_the_light_the_dark_and_at_320_pixels(Browser browser) {
        var view = open(browser, Customer.invited("axe"));
        look(view.page());
        view.tap(2);
        look(view.page());
        view.write("Nobody had time for me.");
        view.send();
        look(view.page());
    }

    /** 320 pixels are 1280 at a zoom of 400 %, and so more than the 200 % that are asked for. */
    private static void look(Page page) {
        Axe.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.checkColours(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 640);
        page.waitForFunction("document.documentElement.scrollWidth <= 320");
        page.setViewportSize(390, 844);
    }
}
