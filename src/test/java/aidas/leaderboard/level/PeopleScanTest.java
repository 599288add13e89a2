package aidas.leaderboard.level;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan that catches nothing would look green. */
class PeopleScanTest {

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readValue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'number':'E1','nps':40},{'number':'E2','nps':20}]",
                "{'page':{'rows':[{'employee':'E1','figure':{'value':4}},"
                        + "{'employee':'E2','figure':{'value':5}}]}}",
                "[{'person':{'familyName':'A'},'tier':1},{'person':{'familyName':'B'},'tier':1}]",
                "{'E1001':{'score':9},'E1002':{'score':7}}",
                "{'E1001':42.5,'E1002':40}"
            })
    void R3_2_lists_of_people_with_scores_are_caught(String crooked) {
        assertThat(PeopleScan.scored(json(crooked))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'number':'E1','name':'A'},{'number':'E2','name':'B'}]",
                "{'score':9,'employees':[{'number':'E1','weight':0.5},"
                        + "{'number':'E2','weight':0.5}]}",
                "[{'store':'S1','value':40},{'store':'S2','value':20}]",
                "[{'number':'E1','nps':40}]",
                "[{'number':1,'scale':'NPS','value':1},{'number':2,'value':1}]"
            })
    void R3_2_others_are_not(String honest) {
        assertThat(PeopleScan.scored(json(honest))).isEmpty();
    }

    @Test
    void R3_2_tables_that_name_people_beside_scores_are_caught() {
        assertThat(PeopleScan.scoredTable("employee_number,nps\nE1,40\nE2,20")).isNotEmpty();
        assertThat(PeopleScan.scoredTable("\uFEFFstore,name,n,value\nS1,A,40,20")).isEmpty();
        assertThat(PeopleScan.scoredTable("number,given_name,mail\nE1,A,")).isEmpty();
    }

    @Test
    void R3_3_people_are_read_in_their_order() {
        assertThat(PeopleScan.lists(json("{'rows':[{'number':'E2'},{'number':'E1'}]}")))
                .containsExactly(List.of("E2", "E1"));
    }

    @Test
    void R3_3_an_order_that_none_of_their_facts_explains_is_caught() {
        var byScore = "[{'number':'E2','nps':9},{'number':'E3','nps':5},{'number':'E1','nps':1}]";
        assertThat(PeopleScan.unordered(json(byScore))).hasSize(1);
        var sameStore =
                "[{'number':'E2','store':'S'},{'number':'E3','store':'S'},{'number':'E1','store':'S'}]";
        assertThat(PeopleScan.unordered(json(sameStore))).hasSize(1);
    }

    @Test
    void R3_3_an_order_of_their_own_facts_is_not() {
        var byNumber = "[{'number':'E1','nps':5},{'number':'E2','nps':9},{'number':'E3','nps':1}]";
        assertThat(PeopleScan.unordered(json(byNumber))).isEmpty();
        var newestFirst = "[{'number':'E2','id':9},{'number':'E3','id':8},{'number':'E1','id':7}]";
        assertThat(PeopleScan.unordered(json(newestFirst))).isEmpty();
    }
}
