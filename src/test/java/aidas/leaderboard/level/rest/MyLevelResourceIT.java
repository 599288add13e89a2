package aidas.leaderboard.level.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.leaderboard.level.OwnLevel;
import aidas.testbed.Api;
import org.junit.jupiter.api.Test;

class MyLevelResourceIT {

    private static final String LEVEL = "/api/v1/me/level";

    @Test
    void R2_2_an_employee_reads_the_own_level_or_why_there_is_none() {
        var answer = Api.as("elena").get(LEVEL);
        assertThat(answer.status()).isEqualTo(200);
        var level = answer.json();
        assertThat(level.getString("rule")).isEqualTo(OwnLevel.RULE);
        assertThat(level.getInt("answers")).isPositive();
        assertThat(level.getString("state"))
                .isIn("alike", "on-the-way", "reached", "highest", "few-colleagues");
        assertThat(level.containsKey("level"))
                .isEqualTo(level.getString("state").matches("reached|highest"));
    }

    @Test
    void R3_1_nobody_can_ask_for_another_ones() {
        var own = Api.as("mira").get(LEVEL).body();
        assertThat(Api.as("mira").get(LEVEL + "?employee=E1001&number=E1001").body())
                .isEqualTo(own);
        assertThat(Api.as("mira").get("/api/v1/employees/E1001/level").status()).isEqualTo(404);
        assertThat(Api.as("mira").get(LEVEL + "/E1001").status()).isEqualTo(404);
        for (String login : new String[] {"harriet", "olga", "adam", "dora"}) {
            assertThat(Api.as(login).get(LEVEL).status()).as(login).isEqualTo(403);
        }
    }

    @Test
    void a_scale_that_is_not_there_is_refused_by_name() {
        var answer = Api.as("elena").get(LEVEL + "?scale=STARS");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("scale");
    }
}
