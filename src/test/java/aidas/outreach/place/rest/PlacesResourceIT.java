package aidas.outreach.place.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.rest.SetFixture;
import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PlacesResourceIT {

    private static final String PLACES = "/api/v1/stores/OPR-IT-1/places";

    @BeforeAll
    static void a_store() {
        SetFixture.roster(
                List.of(SetFixture.row("OPR-IT", "OPR-IT-1", "Europe/Vilnius", "OPR-E1")));
    }

    private static Answer make(String kind, String label) {
        var body = "{\"kind\":\"%s\",\"label\":\"%s\",\"language\":\"lt\"}".formatted(kind, label);
        return Api.as("adam").post(PLACES, body);
    }

    private static String receipt(String number) {
        return """
               {"source":"till-op","externalId":"%s","store":"OPR-IT-1","reference":"%s",
                "occurredAt":"2026-03-14T10:15:30+02:00","transactionValue":12.5}
               """
                .formatted(number, number);
    }

    @Test
    void R1_2_a_tablets_path_is_told_once_and_a_posters_always() {
        var tablet = make("kiosk", "exit");
        assertThat(tablet.status()).isEqualTo(201);
        assertThat(tablet.json().getString("path")).startsWith("/kiosk/");
        var poster = make("poster", "till 1");
        var all = Api.as("adam").get(PLACES).body();
        assertThat(all)
                .contains(poster.json().getString("path"))
                .doesNotContain(tablet.json().getString("path"));
    }

    @Test
    void R1_3_a_poster_comes_as_a_drawing_and_as_paper() throws IOException {
        var id = make("poster", "Kasa Nr. 2").json().getInt("id");
        var drawing = Api.as("adam").get(PLACES + "/" + id + "/code.svg");
        assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(drawing.body()).startsWith("<svg").contains("Kasa Nr. 2");
        var paper = Api.as("adam").file(PLACES + "/" + id + "/poster.pdf");
        try (var reader = new PdfReader(paper.body())) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Kiek tikėtina", "Nukreipkite telefono kamerą", "/p/", "Kasa Nr. 2");
        }
    }

    @Test
    void R1_4_an_ended_poster_has_no_paper() {
        var id = make("poster", "gone").json().getInt("id");
        assertThat(Api.as("adam").delete(PLACES + "/" + id).status()).isEqualTo(204);
        assertThat(Api.as("adam").get(PLACES + "/" + id + "/code.svg").status()).isEqualTo(404);
    }

    @Test
    void R1_1_what_is_not_known_is_refused_by_its_field() {
        var kind = Api.as("adam").post(PLACES, "{\"kind\":\"flag\",\"label\":\"a\"}");
        assertThat(kind.status()).isEqualTo(400);
        assertThat(kind.body()).contains("\"kind\"");
        var label = make("poster", "");
        assertThat(label.status()).isEqualTo(400);
        assertThat(label.body()).contains("\"label\"");
    }

    @Test
    void R2_4_a_receipt_has_one_code() {
        var number = "R-" + System.nanoTime();
        var first = Api.asIngest().post("/api/v1/receipts", receipt(number));
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().getString("path")).startsWith("/s/");
        assertThat(first.json().getString("svg")).startsWith("<svg").contains(number);
        var again = Api.asIngest().post("/api/v1/receipts", receipt(number)).json();
        assertThat(again.getInt("id")).isEqualTo(first.json().getInt("id"));
        assertThat(again.containsKey("svg")).isFalse();
    }
}
