package aidas.idea.trial.web;

import aidas.idea.trial.ComparedSet;
import aidas.idea.trial.paper.TrialPapers;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.FileDownload;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code /idea/trial.xhtml} gives to take along: {@code pdf} is the report, {@code csv} which
 * store was set against which, if that is shown.
 */
@Named
@RequestScoped
public class TrialFiles {

    @Inject TrialPapers papers;
    @Inject Text text;

    private String file;

    /** Before the page, which is then not worked out; does nothing if no paper is asked for. */
    public void paper(Long id) {
        if (id != null && "pdf".equals(file)) {
            var paper = papers.of(id, text.locale());
            FileDownload.send("trial-" + id + ".pdf", "application/pdf", paper);
        }
    }

    /** Of what the page shows; does nothing if no table is asked for. */
    public void table(TrialPage page) {
        if ("csv".equals(file) && page.getId() != null && !page.sets().isEmpty()) {
            CsvDownload.send("trial-" + page.getId() + ".csv", rows(page.sets()));
        }
    }

    private static Stream<String[]> rows(List<ComparedSet> sets) {
        return Stream.concat(
                Stream.of(new String[][] {{"store", "change", "others", "others_change", "gap"}}),
                sets.stream().map(TrialFiles::row));
    }

    private static String[] row(ComparedSet set) {
        return new String[] {
            set.store().code().value(),
            Double.toString(set.change()),
            set.others().stream()
                    .map(other -> other.code().value())
                    .collect(Collectors.joining(" ")),
            Double.toString(set.othersChange()),
            Double.toString(set.gap())
        };
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
