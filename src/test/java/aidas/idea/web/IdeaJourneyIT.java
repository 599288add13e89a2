package aidas.idea.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The way of an idea, by all who have a part in it; a trial that is over is the demo's. */
@InBrowser
class IdeaJourneyIT extends WrittenOnPages {

    /** The idea whose trial had the planted effect. */
    private static long measured() {
        return Api.as("elena")
                .get("/api/v1/idea-trials")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(trial -> trial.getString("state").equals("over"))
                .filter(trial -> trial.getJsonArray("candidates").size() > 30)
                .findFirst()
                .orElseThrow()
                .getInt("idea");
    }

    @Test
    void R9_11_from_an_idea_by_votes_and_a_word_to_the_plan_of_its_trial(Browser browser) {
        var title = "Call %s back the same day".formatted(word);
        var id = sent(browser, "elena", title);
        var voter = open(browser, "jonas", "/idea/one.xhtml?id=" + id);
        voter.press("Vote for “" + title + "”");
        voter.answered();
        assertThat(voter.said()).contains("1 vote");
        var pipeline = open(browser, "harriet", "/idea/board.xhtml");
        assertThat(pipeline.said()).contains("How long ideas wait");
        pipeline.follow("Pipeline");
        pipeline.press("Take under review: " + title);
        pipeline.page()
                .navigate(
                        pipeline.page()
                                .url()
                                .replaceFirst("idea/.*", "idea/review.xhtml?id=" + id));
        assertThat(pipeline.said()).contains(title, "Under review");
        pipeline.follow("Plan a trial");
        assertThat(pipeline.page().url()).contains("trial-plan.xhtml");
        assertThat(open(browser, "elena", "/idea/one.xhtml?id=" + id).said())
                .contains("Under review");
    }

    @Test
    void R9_10_an_adopted_idea_carries_its_effect_and_whom_it_credits(Browser browser) {
        var page = open(browser, "elena", "/idea/one.xhtml?id=" + measured());
        assertThat(page.said()).contains("Adopted", "It helped: NPS of the 8 stores moved by");
        Axe.check(page.page());
        page.follow("Open the trial");
        assertThat(page.heading()).isEqualTo("The trial helped");
    }
}
