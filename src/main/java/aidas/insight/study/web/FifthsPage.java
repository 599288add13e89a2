package aidas.insight.study.web;

import aidas.insight.study.Fifths;
import aidas.insight.study.Laboratory;
import aidas.insight.study.Sentence;
import aidas.insight.study.Study;
import aidas.insight.study.export.PartExports;
import aidas.insight.table.Measure;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /insight/quintiles.xhtml}: the top fifth of stores against the bottom fifth. */
@Named
@RequestScoped
public class FifthsPage {

    @Inject Laboratory laboratory;
    @Inject PartExports exports;
    @Inject LabChoices choices;

    private Study study;
    private Fifths fifths;
    private List<Sentence> notes = List.of();

    public void load() {
        study = choices.study();
        try {
            if (choices.exports()) {
                LabChoices.send(exports.fifths(study));
            } else if (!study.x().equals(study.y())) {
                var found = laboratory.fifths(study);
                fifths = found.result();
                notes = found.notes();
            }
        } catch (Refused refused) {
            throw new NotFound(refused.getMessage());
        }
    }

    public String heading() {
        return switch (fifths) {
            case null -> choices.words().text().of("insight.lab.heading.same");
            case Fifths.Closed closed ->
                    choices.words().text().of("insight.quintiles.heading.closed", closed.units());
            case Fifths.Told told -> view().heading();
        };
    }

    /** Null where there are too few stores. */
    public FifthsView view() {
        return fifths instanceof Fifths.Told told
                ? new FifthsView(told, measure(study.x()), measure(study.y()), choices.words())
                : null;
    }

    /** What is to be read beside the figures; empty for nothing. */
    public String notes() {
        return choices.words().said(notes);
    }

    public String scope() {
        return choices.words().scope(study, measure(study.x()), measure(study.y()));
    }

    private Measure measure(String code) {
        return choices.measures().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no measure " + code));
    }
}
