package aidas.survey.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The pages of surveys, as an administrator uses them. */
record SurveyPageView(Page page) {

    /** Begins a survey of that code with an NPS question. */
    void begin(String code) {
        page.fill("[id='create:code']", code);
        page.click("[id='create:submit']");
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /** Writes the survey's name, which a new draft lacks. */
    void name(String en, String bg, String lt) {
        page.fill("[id='draft:heads:0:en']", en);
        page.fill("[id='draft:heads:0:bg']", bg);
        page.fill("[id='draft:heads:0:lt']", lt);
    }

    /** Writes a text of a list in all languages alike. */
    void write(String list, int row, String text) {
        for (var language : List.of("en", "bg", "lt")) {
            page.fill("[id='draft:%s:rows:%d:%s']".formatted(list, row, language), text);
        }
    }

    void add(String list, String code) {
        page.fill("[id='draft:" + list + ":fresh']", code);
        press("draft:" + list + ":add");
    }

    /** The codes of a list in their order. */
    List<String> codes(String list) {
        return page.locator(
                        "section[aria-labelledby='list-" + list + "'] legend > span:first-child")
                .allInnerTexts();
    }

    void press(String id) {
        page.click("[id='" + id + "']");
    }

    void publish() {
        page.locator("summary", new Page.LocatorOptions().setHasText("Publish")).click();
        press("draft:publish");
    }

    Locator fault(String field) {
        return page.locator("[id='" + field + "-error']");
    }

    Locator preview(String language) {
        return page.locator("article[lang='" + language + "']");
    }
}
