package aidas.organisation.rest;

import static aidas.organisation.RosterText.VITOSHA;
import static aidas.organisation.RosterText.roster;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.RosterText;
import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The organisation's resources on the demo company. */
class OrganisationResourceIT {

    private static final String ROSTER = "/api/v1/organisation/roster";

    @Test
    void R7_1_a_roster_only_tells_the_difference_unless_it_is_to_be_applied() {
        var file = roster().row(VITOSHA.replace("BG-SOF-01", "X-1"), ",,,,,,,,,");
        var answer = post(file, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getBoolean("applied")).isFalse();
        assertThat(answer.json().getJsonArray("counts").getValuesAs(JsonObject.class))
                .anySatisfy(
                        count -> {
                            assertThat(count.getString("kind")).isEqualTo("store");
                            assertThat(count.getString("action")).isEqualTo("created");
                        });
        assertThat(Api.as("adam").get("/api/v1/organisation/stores/X-1").status()).isEqualTo(404);
    }

    @Test
    void R7_2_each_fault_is_a_violation_with_line_and_column() {
        var answer =
                post(roster().row(VITOSHA.replace("Europe/Sofia", "Sofia"), ",,,,,,,,,"), "false");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var violation = answer.json().getJsonArray("violations").getJsonObject(0);
        assertThat(violation.getString("field")).isEqualTo("line 2, zone");
        assertThat(violation.getString("message"))
                .isEqualTo("expected a time zone such as Europe/Sofia, found 'Sofia'");
    }

    @Test
    void R7_3_stores_are_paged_and_counted() {
        var page = Api.as("adam").get("/api/v1/organisation/stores?page=1&size=2").json();
        assertThat(page.getJsonArray("items")).hasSize(2);
        assertThat(page.getInt("total")).isGreaterThan(4);
        assertThat(Api.as("adam").get("/api/v1/organisation/stores?size=101").status())
                .isEqualTo(400);
    }

    @Test
    void R7_3_employees_are_searched_by_number_and_name() {
        var page = Api.as("harriet").get("/api/v1/organisation/employees?search=E1001").json();
        assertThat(page.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("number"))
                .containsExactly("E1001");
        assertThat(page.getInt("total")).isEqualTo(1);
    }

    @Test
    void one_store_and_one_employee_are_told_whole() {
        var store = Api.as("adam").get("/api/v1/organisation/stores/BG-SOF-01").json();
        assertThat(store.getString("zone")).isEqualTo("Europe/Sofia");
        var elena = Api.as("adam").get("/api/v1/organisation/employees/E1001").json();
        assertThat(elena.getJsonArray("assignments")).isNotEmpty();
    }

    @Test
    void R7_4_what_is_not_there_answers_404() {
        for (String path : List.of("stores/NOWHERE", "employees/NOBODY")) {
            assertThat(Api.as("adam").get("/api/v1/organisation/" + path).status()).isEqualTo(404);
        }
    }

    @Test
    void R6_1_only_administrators_and_HR_see_everybody() {
        for (String path : List.of("stores", "employees", "employees/E1001")) {
            String whole = "/api/v1/organisation/" + path;
            assertThat(Api.as("adam").get(whole).status()).isEqualTo(200);
            assertThat(Api.as("harriet").get(whole).status()).isEqualTo(200);
            for (String login : List.of("elena", "mira", "olga", "dora")) {
                assertThat(Api.as(login).get(whole).status()).as(login).isEqualTo(403);
            }
            assertThat(Api.anonymous().get(whole).status()).isEqualTo(401);
        }
    }

    @Test
    void R6_1_a_lead_sees_the_own_stores_people_and_no_neighbours() {
        String people = "/api/v1/stores/BG-SOF-01/people";
        assertThat(Api.as("mira").get(people).array().getValuesAs(JsonObject.class))
                .extracting(person -> person.getString("number"))
                .contains("E1001", "E1002");
        assertThat(Api.as("jonas").get(people).status()).isEqualTo(403);
        assertThat(Api.as("elena").get(people).status()).isEqualTo(403);
    }

    @Test
    void only_administrators_bring_rosters() {
        for (String login : List.of("elena", "mira", "harriet", "olga", "dora")) {
            var answer =
                    Api.as(login)
                            .post(ROSTER, "text/csv", BodyPublishers.ofString(RosterText.HEADER));
            assertThat(answer.status()).as(login).isEqualTo(403);
        }
    }

    private static Answer post(RosterText file, String dryRun) {
        String query = dryRun.isEmpty() ? "" : "?dryRun=" + dryRun;
        return Api.as("adam")
                .post(ROSTER + query, "text/csv", BodyPublishers.ofString(file.text()));
    }
}
