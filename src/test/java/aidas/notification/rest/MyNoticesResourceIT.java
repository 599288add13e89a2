package aidas.notification.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Notices over HTTP: Elena thanks Mira, who hears of it. */
class MyNoticesResourceIT {

    private static final String MINE = "/api/v1/me/notices";

    private static JsonObject newest(String login) {
        return Api.as(login).get(MINE).json().getJsonArray("notices").getJsonObject(0);
    }

    @Test
    void R7_1_a_person_reads_and_marks_the_own_ones_and_nobody_else_does() {
        var kudos = ThankYou.toMira();
        try {
            var notice = newest("mira");
            assertThat(notice.getString("kind")).isEqualTo("thanked");
            assertThat(notice.getString("page")).endsWith("/kudos.xhtml?id=" + kudos);
            assertThat(notice.getBoolean("unread")).isTrue();
            long id = notice.getJsonNumber("id").longValue();
            assertThat(Api.as("jonas").post(MINE + "/" + id + "/read", "").status()).isEqualTo(404);
            assertThat(newest("mira").getBoolean("unread")).isTrue();
            assertThat(Api.as("mira").post(MINE + "/" + id + "/read", "").status()).isEqualTo(204);
            assertThat(newest("mira").getBoolean("unread")).isFalse();
            assertThat(Api.as("mira").get(MINE + "?size=1").json().getJsonArray("notices"))
                    .hasSize(1);
        } finally {
            ThankYou.takenBack(kudos);
        }
        assertThat(Api.as("mira").get(MINE).toString()).doesNotContain("id=" + kudos + "\"");
    }

    @Test
    void R7_1_a_fault_is_told_by_its_field() {
        for (var wrong : new String[] {"kind=no", "before=no", "size=0"}) {
            var answer = Api.as("mira").get(MINE + "?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.toString()).contains(wrong.replaceAll("=.*", ""));
        }
    }

    @Test
    void R7_2_what_reaches_a_person_is_changed_whole_and_faults_are_named() {
        var path = MINE + "/preferences";
        var before = Api.as("elena").get(path).json().toString();
        var changed = before.replace("\"awarded\":\"inbox\"", "\"awarded\":\"daily\"");
        assertThat(Api.as("elena").put(path, changed).json())
                .isEqualTo(Api.as("elena").get(path).json());
        assertThat(Api.as("elena").get(path).toString()).contains("\"awarded\":\"daily\"");
        assertThat(Api.as("elena").put(path, before).status()).isEqualTo(200);
        var answer =
                Api.as("elena")
                        .put(
                                path,
                                """
                                {"mail":true,"quiet":{"from":"25:00","until":"08:00"},
                                 "kinds":{"awarded":"fax","reported":"off"}}
                                """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.toString())
                .contains("weekly", "quiet.from", "kinds.awarded", "\"kinds\"")
                .doesNotContain("quiet.until");
    }

    @Test
    void R7_3_the_administrator_reads_how_the_mail_is_doing() {
        var state = Api.as("adam").get("/api/v1/notices/mail").json();
        assertThat(state.getBoolean("works")).isTrue();
        assertThat(state.getJsonArray("failures")).isNotNull();
    }
}
