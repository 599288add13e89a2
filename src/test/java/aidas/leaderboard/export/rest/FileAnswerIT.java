package aidas.leaderboard.export.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.leaderboard.export.FileKind;
import aidas.testbed.Api;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class FileAnswerIT {

    private static final String BOARD = "/api/v1/boards/stores/file?months=12";

    private static HttpResponse<byte[]> file(String path, String accept, String language) {
        return Api.as("mira").with("Accept", accept).with("Accept-Language", language).file(path);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Stores side by side, Rule version board-1",
        "bg, Магазините един до друг, Версия на правилата board-1",
        "lt, Parduotuvės greta, Taisyklių versija board-1"
    })
    void R2_1_the_paper_of_a_board_in_each_language(String language, String title, String rule)
            throws Exception {
        var answer = file(BOARD + "&as=pdf", "*/*", language);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var reader = new PdfReader(answer.body())) {
            var text = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
            assertThat(text).contains(title, rule, "Mira", "Aidas");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, As answered", "bg, Както е дадена", "lt, Kaip atsakyta"})
    void R1_1_the_spreadsheet_of_a_board_in_each_language(String language, String heading)
            throws Exception {
        var answer = file(BOARD + "&as=xlsx", "*/*", language);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.size()).isGreaterThan(20);
            assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                    .contains(heading)
                    .hasSize(11);
            assertThat(rows.get(1).getCell(3).asNumber().intValue()).isPositive();
        }
    }

    @Test
    void R3_3_the_accept_header_decides_where_nothing_is_said() throws Exception {
        for (FileKind kind : FileKind.values()) {
            var answer = file(BOARD, kind.type(), "en");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"stores." + kind.code() + "\"");
        }
        assertThat(Api.as("mira").get(BOARD + "&as=docx").status()).isEqualTo(400);
        assertThat(Api.as("mira").get(BOARD + "&as=csv").body()).contains("unit,code,name");
    }
}
