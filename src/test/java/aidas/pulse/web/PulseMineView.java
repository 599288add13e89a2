package aidas.pulse.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The part of the answer page that is about one programme. */
record PulseMineView(Page page, String code) {

    private Locator section() {
        return page.locator("section[data-programme='" + code + "']");
    }

    void tap(String question, int score) {
        section()
                .locator("input[name='%s'][value='%d']".formatted(question, score))
                .check(new Locator.CheckOptions().setForce(true));
    }

    void write(String words) {
        section().locator("textarea").fill(words);
    }

    void share() {
        section().locator("input[name=shared]").check();
    }

    void send() {
        section().locator("button[type=submit]").click();
        page.waitForCondition(
                () -> !status().startsWith("Sending") && (hasSent() || !status().isEmpty()));
    }

    private boolean hasSent() {
        return section().locator(".pulse-sent").isVisible();
    }

    String sent() {
        return section().locator(".pulse-sent").innerText();
    }

    String secret() {
        return section().locator(".pulse-secret").innerText();
    }

    String status() {
        return section().locator(".pulse-status").innerText();
    }

    String whoCanSee() {
        return section().locator(".pulse-who").innerText();
    }
}
