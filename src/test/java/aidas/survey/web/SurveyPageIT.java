package aidas.survey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An administrator writes a survey; each test makes one of its own. */
@InBrowser
class SurveyPageIT {

    @Test
    void R8_1_each_survey_says_its_scale_in_words_and_how_many_answered(Browser browser) {
        var page = browser.as("adam").open("/survey/surveys.xhtml");
        assertThat(page.locator("h1")).hasText("What customers are asked");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText("ces-5-low"));
        assertThat(row).containsText("Effort, 1 to 5, lower is better (CES)");
        assertThat(row).containsText("Version 1");
        assertThat(row).containsText("answer");
        assertThat(page.locator(".nav a[aria-current='page']")).hasText("Surveys");
    }

    @Test
    void R8_2_a_gap_is_named_at_its_field_and_what_was_typed_stays(Browser browser) {
        var view = new SurveyPageView(browser.as("adam").open("/survey/surveys.xhtml"));
        view.begin(code("t-gap"));
        assertThat(view.page().locator("[role=status]")).containsText("3 texts are missing");
        view.name("Till", "", "Kasa");
        view.publish();
        assertThat(view.fault("draft:heads:0:bg")).containsText("needed before publishing");
        assertThat(view.page().locator(".ui-messages-warn")).containsText("1 text is missing");
        assertThat(view.page().locator("[id='draft:heads:0:en']")).hasValue("Till");
    }

    @Test
    void R8_2_a_chip_is_added_moved_and_removed_without_losing_what_is_typed(Browser browser) {
        var view = new SurveyPageView(browser.as("adam").open("/survey/surveys.xhtml"));
        view.begin(code("t-chip"));
        view.name("Till", "Каса", "Kasa");
        view.add("company", "Parking!");
        assertThat(view.fault("draft:company:fresh")).containsText("small Latin letters");
        view.add("company", "price");
        assertThat(view.fault("draft:company:fresh")).containsText("in use already");
        view.add("company", "parking");
        assertThat(view.page().locator("[id='draft:company:rows:7:en']")).isVisible();
        view.write("company", 7, "Parking");
        view.press("draft:company:rows:7:up");
        assertThat(view.page().locator("[id='draft:company:rows:6:en']")).hasValue("Parking");
        assertThat(view.codes("company")).endsWith("parking", "fault");
        view.press("draft:company:rows:7:remove");
        assertThat(view.page().locator("[id='draft:company:rows:7:en']")).hasCount(0);
        assertThat(view.codes("company")).endsWith("delivery", "parking");
        assertThat(view.page().locator("[id='draft:heads:0:bg']")).hasValue("Каса");
        assertThat(view.preview("lt")).containsText("Parking");
    }

    @Test
    void R8_3_publishing_is_explained_before_it_happens_and_begins_a_history(Browser browser) {
        var view = new SurveyPageView(browser.as("adam").open("/survey/surveys.xhtml"));
        view.begin(code("t-pub"));
        view.name("Till", "Каса", "Kasa");
        assertThat(view.page().locator("[id='draft:publish']")).isHidden();
        view.publish();
        assertThat(view.page().locator("h1")).hasText("Till, version 1");
        assertThat(view.page().locator(".ui-growl")).containsText("Version 1 is published");
        view.press("next:begin");
        assertThat(view.page().locator("h1")).hasText("Till, version 2");
        assertThat(view.page().locator("aside")).containsText("current");
        assertThat(view.page().locator("[id='draft:heads:0:lt']")).hasValue("Kasa");
    }

    @Test
    void R8_4_the_question_is_seen_in_each_language_before_it_is_saved(Browser browser) {
        var view = new SurveyPageView(browser.as("adam").open("/survey/surveys.xhtml"));
        view.begin(code("t-see"));
        view.page().fill("[id='draft:heads:1:bg']", "Препоръчвате ли касата?");
        view.press("draft:look");
        assertThat(view.preview("bg")).containsText("Препоръчвате ли касата?");
        assertThat(view.preview("bg")).containsText("Човекът, който Ви обслужи");
        assertThat(view.preview("en").locator(".asks-scale li")).hasCount(11);
    }

    @Test
    void R8_4_others_see_what_customers_see_and_change_nothing(Browser browser) {
        var page = browser.as("mira").open("/survey/survey.xhtml?survey=store-visit");
        assertThat(page.locator("article[lang='lt']")).containsText("kuris jus aptarnavo");
        assertThat(page.locator("main button")).hasCount(0);
        assertThat(page.locator("aside")).not().containsText("answer");
    }

    @Test
    void R8_2_a_draft_is_written_on_a_phone_without_scrolling_sideways(Browser browser) {
        var view = new SurveyPageView(browser.onPhone().as("adam").open("/survey/surveys.xhtml"));
        view.begin(code("t-phone"));
        assertThat(view.page().locator("[id='draft:save']")).isVisible();
        assertThat(view.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Axe.check(view.page());
    }

    @Test
    void R8_1_a_code_that_is_taken_or_no_code_is_refused_at_its_field(Browser browser) {
        var view = new SurveyPageView(browser.as("adam").open("/survey/surveys.xhtml"));
        view.begin("nps");
        assertThat(view.fault("create:code")).containsText("this code already");
        view.begin("Two words");
        assertThat(view.fault("create:code")).containsText("small Latin letters");
        assertThat(view.page().locator("[id='create:code']")).hasValue("Two words");
    }

    private static String code(String stem) {
        return stem + "-" + Long.toString(System.nanoTime(), 36);
    }
}
