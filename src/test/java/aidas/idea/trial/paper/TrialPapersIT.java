package aidas.idea.trial.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.idea.trial.StoresOnTrial;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@InContainer
class TrialPapersIT extends StoresOnTrial {

    private static final String SETS = "Which store was set against which";

    @Inject TrialPapers papers;

    private String paper(long id, String language) throws IOException {
        var text = new StringBuilder();
        try (var reader = new PdfReader(papers.of(id, Locale.of(language)))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private long over() {
        var start = today().minusWeeks(6);
        answers(start, 6, 20);
        return past(start, "NPS", codes(0, 6));
    }

    @Test
    void R6_1_it_begins_with_the_finding_and_ends_with_the_plan() throws IOException {
        long id = over();
        somebody();
        assertThat(paper(id, "en"))
                .containsSubsequence(
                        "The trial helped",
                        "A second till at noon",
                        "It helped: NPS of the 6 stores moved by",
                        "Had other stores been in the trial",
                        "Effect: ",
                        "95 %: ",
                        "How the stores did",
                        "Like them",
                        "Before anything was tried",
                        "How alike the stores are",
                        "How it is measured",
                        "Plan",
                        "they are what they were",
                        "Looked for: 10 points",
                        "Store TRY-00 (TRY-00)",
                        "Store TRY-05 (TRY-05)");
        assertThat(paper(id, "en").replace(" ", "")).contains(reading.one(id).hash());
    }

    @Test
    void R6_1_it_speaks_the_readers_language() throws IOException {
        long id = over();
        assertThat(paper(id, "bg"))
                .contains("Опитът помогна", "Помогна: NPS на 6 магазина", "Как е измерено");
        assertThat(paper(id, "lt"))
                .contains("Bandymas padėjo", "Padėjo: NPS", "Kuri parduotuvė su kuriomis lyginta");
    }

    @Test
    void R6_1_before_its_end_it_tells_the_plan_alone() throws IOException {
        long id = past(today().minusWeeks(2), "NPS", codes(0, 6));
        assertThat(paper(id, "en"))
                .contains("Nothing is told before the end", "Plan")
                .doesNotContain("How the stores did", SETS);
    }

    @Test
    void R6_2_which_store_was_set_against_which_is_for_hr() throws IOException {
        long id = over();
        assertThat(paper(id, "en")).contains(SETS);
        assertThat(logged("idea-trial:" + id, "idea.trial.stores")).isOne();
        somebody();
        assertThat(paper(id, "en")).doesNotContain(SETS);
        assertThat(logged("idea-trial:" + id, "idea.trial.stores")).isOne();
    }

    @Test
    void R6_2_who_may_not_read_the_report_may_not_print_it() {
        long id = over();
        long draft = desk.plan(idea, hand(6));
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThatThrownBy(() -> papers.of(id, Locale.ENGLISH)).isInstanceOf(Forbidden.class);
        somebody();
        assertThatThrownBy(() -> papers.of(draft, Locale.ENGLISH)).isInstanceOf(NotFound.class);
    }
}
