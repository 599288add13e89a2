package aidas.insight.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Pages;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a lead learns of facts about employees: the own store's fifth (R7.6 of the study). */
@InBrowser
class EmployeeFactsIT {

    private static final String QUERY = "?x=experience&y=nps";
    private static final String LAB = "/insight/lab.xhtml";
    private static final String INSIGHT = "/api/v1/insight/";

    @BeforeAll
    static void bring() {
        Experience.bring();
    }

    private static JsonObject place(String login, String query) {
        var places =
                Api.as(login).get(INSIGHT + "studies/place" + query).json().getJsonArray("places");
        assertThat(places).hasSize(1);
        return places.getJsonObject(0);
    }

    @Test
    void R2_1_over_the_API_a_lead_gets_the_fifth_without_value_and_n() {
        for (String login : List.of("mira", "jonas")) {
            var own = place(login, QUERY);
            assertThat(own.getInt("fifthOfX")).isBetween(1, 5);
            assertThat(own.getJsonObject("point"))
                    .containsKeys("store", "y", "yN")
                    .doesNotContainKeys("x", "xN");
            assertThat(place(login, "?y=experience&x=nps").getJsonObject("point"))
                    .containsKeys("x", "xN")
                    .doesNotContainKeys("y", "yN");
        }
        assertThat(place("mira", QUERY).getJsonObject("point").getString("store"))
                .isEqualTo("BG-SOF-01")
                .isNotEqualTo(place("jonas", QUERY).getJsonObject("point").getString("store"));
    }

    @Test
    void R2_1_on_the_page_a_lead_reads_the_fifth_and_why_there_is_no_value(Browser browser) {
        for (String login : List.of("mira", "jonas")) {
            var page = new LabPageView(browser.as(login).open(LAB + QUERY));
            assertThat(page.place("Support at work"))
                    .contains("fifth", "value and n are not shown: this is about employees")
                    .doesNotContainPattern("\\d");
            assertThat(page.place("Recommendation (NPS)")).containsPattern("\\d.* n \\d+");
        }
    }

    @Test
    void R2_1_no_file_and_no_other_answer_gives_a_lead_the_value() {
        for (String login : List.of("mira", "jonas")) {
            for (String file : List.of("csv", "pdf", "cells")) {
                assertThat(Pages.as(login).get(LAB + QUERY + "&export=" + file).status())
                        .as(file)
                        .isEqualTo(403);
            }
            for (String path :
                    List.of(
                            "studies" + QUERY,
                            "studies/explain" + QUERY,
                            "drivers" + QUERY,
                            "quintiles" + QUERY,
                            "table?measures=experience")) {
                assertThat(Api.as(login).get(INSIGHT + path).status()).as(path).isEqualTo(403);
            }
        }
        assertThat(Api.as("harriet").get(INSIGHT + "table?measures=experience").body())
                .contains("BG-SOF-01");
    }
}
