package aidas.pulse.web;

import aidas.pulse.Reliability;
import aidas.pulse.WaveResults;
import aidas.shared.web.Text;
import java.util.List;

/** Says of each question whether stores can be told apart by it. */
public record Agreed(Text text) {

    /**
     * What can be told by a question.
     *
     * @param figures empty where too few stores are shown
     */
    public record Verdict(String question, String said, String figures) {}

    /** One for each question. */
    List<Verdict> verdicts(WaveResults results) {
        return results.questions().stream().map(this::verdict).toList();
    }

    private Verdict verdict(WaveResults.OfQuestion of) {
        var found = of.reliability();
        var outcome = found.map(each -> each.reliable() ? "yes" : "no").orElse("none");
        return new Verdict(
                of.question().text().in(text.locale()),
                text.of("pulse.results.agreed." + outcome),
                found.map(this::figures).orElse(""));
    }

    private String figures(Reliability found) {
        return text.of(
                "pulse.results.agreed.figures",
                text.number(found.icc1(), 2),
                text.number(found.icc2(), 2),
                found.rwg() == null
                        ? ""
                        : text.of("pulse.results.agreed.rwg", text.number(found.rwg(), 2)),
                found.stores());
    }
}
