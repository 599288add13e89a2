package aidas.integration.rest;

import static aidas.integration.rest.SourceFixture.SECRET;
import static aidas.integration.rest.SourceFixture.file;
import static aidas.integration.rest.SourceFixture.own;
import static aidas.integration.rest.SourceFixture.source;
import static aidas.integration.rest.SourceFixture.state;
import static aidas.integration.rest.SourceFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.integration.tool.Samples;
import aidas.testbed.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourceFilesIT {

    private static final String SOURCES = "/api/v1/sources";

    @BeforeAll
    static void roster() {
        SourceFixture.roster();
    }

    @Test
    void R6_1_a_qualtrics_export_has_one_answer() {
        var code =
                source(
                        "qualtrics",
                        "csat-5",
                        SECRET,
                        """
                        ,"names":{"score":"Q1","comment":"Q2","language":"UserLanguage",
                         "occurredAt":"RecordedDate"}""");
        var taken = file(code, Samples.bytes("qualtrics_export_3_header_rows.csv"));
        assertThat(taken.json().getInt("rows")).isEqualTo(1);
        assertThat(taken.json().getJsonObject("states").getInt("accepted")).isEqualTo(1);
        assertThat(stored(code, "R_2YPOQ602ER1jkf1").body()).contains("\"score\":2", "2017-07-18");
        var again = file(code, Samples.bytes("qualtrics_export_3_header_rows.csv"));
        assertThat(again.json().getJsonObject("states").getInt("duplicate")).isEqualTo(1);
    }

    @Test
    void R6_1_a_limesurvey_table_has_five_answers_and_an_incomplete_one_waits() {
        var code =
                source(
                        "limesurvey",
                        "csat-5",
                        SECRET,
                        """
                        ,"names":{"score":"G01Q02","comment":"G01Q01","occurredAt":"submitdate"}""");
        var table = Samples.text("limesurvey_responses_table.md");
        var open = table.replace("2024-02-05 10:16:08.647063", "None");
        var first = file(code, open.getBytes(StandardCharsets.UTF_8)).json();
        assertThat(first.getJsonObject("states").toString())
                .isEqualTo("{\"accepted\":4,\"waiting\":1}");
        var second = file(code, table.getBytes(StandardCharsets.UTF_8)).json();
        assertThat(second.getJsonObject("states").toString())
                .isEqualTo("{\"accepted\":1,\"duplicate\":4}");
    }

    @Test
    void R6_1_a_medallia_export_joins_the_request_by_its_interaction() {
        var code = source("medallia", "csat-5", SECRET, "");
        assertThat(state(own(code, Samples.text("medallia_agent_connect_request.json"))))
                .isEqualTo("waiting");
        var taken = file(code, Samples.bytes("medallia_agent_connect_export.csv")).json();
        assertThat(taken.getJsonObject("states").toString())
                .isEqualTo("{\"accepted\":1,\"waiting\":1}");
        assertThat(stored(code, "49288523").body()).contains("6598260", "\"score\":5");
    }

    @Test
    void R6_1_a_row_at_fault_is_named_and_the_rest_goes_on() {
        var code = own("nps");
        var rows =
                file(code, "id,score\na,9\nb,eleven\nc,0\n".getBytes(StandardCharsets.UTF_8))
                        .json();
        assertThat(rows.getJsonObject("states").toString())
                .isEqualTo("{\"accepted\":2,\"refused\":1}");
        var fault = rows.getJsonArray("faults").getJsonObject(0);
        assertThat(fault.getInt("row")).isEqualTo(2);
        assertThat(fault.getString("field")).isEqualTo("score");
        var long5001 = "id,score\n" + "x,9\n".repeat(5_001);
        assertThat(file(code, long5001.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
        var large =
                Api.asIngest()
                        .post(
                                SOURCES + "/" + code + "/files",
                                "text/csv",
                                BodyPublishers.ofByteArray(new byte[21 << 20]));
        assertThat(large.status()).isEqualTo(413);
    }
}
