package aidas.insight.table;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class ComplaintsIT {

    private static final String CELLS =
            "/api/v1/insight/table?measures=complaints&from=2012-03&until=2012-05";

    private static void voice(String id, String kind, String rating) {
        var body =
                """
                {"source":"complaints","externalId":"%s","kind":"%s","store":"BG-PDV-01",
                 "occurredAt":"2012-03-14T10:15:30+02:00","text":"Опашка"%s}
                """
                        .formatted(id, kind, rating);
        assertThat(Api.as("adam").post("/api/v1/unsolicited", body).status()).isIn(200, 201);
    }

    private static String rated(String value, String most) {
        return ",\"rating\":%s,\"ratingMax\":%s".formatted(value, most);
    }

    @Test
    void R1_7_bad_reviews_are_set_against_transactions_of_the_month() {
        voice("two", "review", rated("2", "5"));
        voice("four-of-ten", "review", rated("4", "10"));
        voice("none", "social", rated("0", "5"));
        voice("middling", "review", rated("2.1", "5"));
        voice("unmarked", "letter", "");
        var facts =
                """
                store,month,measure,value
                BG-PDV-01,2012-03,transactions,4000
                BG-PDV-01,2012-04,transactions,2000
                BG-SOF-01,2012-04,transactions,0
                """;
        var taken =
                Api.as("harriet")
                        .post(
                                "/api/v1/facts?dryRun=false",
                                "text/csv",
                                BodyPublishers.ofString(facts));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(Api.as("harriet").get(CELLS).body())
                .contains(",2012-03,complaints,0.75,4000,", ",2012-04,complaints,0,2000,")
                .doesNotContain("BG-SOF-01");
    }
}
