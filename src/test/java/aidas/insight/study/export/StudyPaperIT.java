package aidas.insight.study.export;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import aidas.insight.Months;
import aidas.insight.study.Study;
import aidas.leaderboard.export.FileKind;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@InContainer
class StudyPaperIT {

    @Inject StudyExports exports;
    @Inject StubCaller caller;
    @Inject Clock clock;

    private String paper(String language) throws IOException {
        caller.is("harriet").with(Role.HR).inCompany();
        var months = Months.last(12, LocalDate.now(clock));
        var study = new Study("nps", "csat-7", months, 0, null, null, List.of("region"));
        var file = exports.study(study, FileKind.PDF, Locale.of(language));
        var text = new StringBuilder();
        try (var reader = new PdfReader(file.bytes())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @Test
    void R1_3_the_paper_says_the_finding_then_the_figures_then_the_method() throws IOException {
        assertThat(paper("en"))
                .containsSubsequence(
                        "Recommendation (NPS) against Satisfaction",
                        "r = ",
                        "Pearson’s r",
                        "12 months, all",
                        "In plain words",
                        "corrected r is the most it could be",
                        "Benjamini–Hochberg",
                        "study-3",
                        "Data version");
    }

    @Test
    void R1_3_it_speaks_the_readers_language() throws IOException {
        assertThat(paper("bg")).contains("r на Пиърсън", "С прости думи", "Версия на данните");
        assertThat(paper("lt")).contains("Pirsono r", "Paprastais žodžiais", "Duomenų versija");
    }
}
