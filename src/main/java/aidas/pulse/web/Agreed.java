package aidas.pulse.web;

import aidas.pulse.Reliability;
import aidas.pulse.WaveResults;
import aidas.shared.web.Text;
import java.util.List;

/** Says of each question whether stores can be told apart by it. */
record Agreed(Text text) {

    /** A sentence for each question; one that says so where too few stores are shown. */
    List<String> sentences(WaveResults results) {
        return results.questions().stream().map(this::sentence).toList();
    }

    private String sentence(WaveResults.OfQuestion of) {
        var name = of.question().text().in(text.locale());
        return of.reliability()
                .map(found -> verdict(found, name) + " " + figures(found))
                .orElseGet(() -> text.of("pulse.results.agreed.none", name));
    }

    private String verdict(Reliability found, String name) {
        return text.of(
                found.reliable() ? "pulse.results.agreed.yes" : "pulse.results.agreed.no", name);
    }

    private String figures(Reliability found) {
        return text.of(
                "pulse.results.agreed.figures",
                text.number(found.icc1(), 2),
                text.number(found.icc2(), 2),
                text.number(found.rwg(), 2),
                found.stores());
    }
}
