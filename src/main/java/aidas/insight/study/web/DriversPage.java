package aidas.insight.study.web;

import aidas.insight.Side;
import aidas.insight.study.Drivers;
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
import java.util.Map;
import java.util.stream.Collectors;

/** Behind {@code /insight/drivers.xhtml}: how much of y each of some measures accounts for. */
@Named
@RequestScoped
public class DriversPage {

    /** What employees say, unless something else is asked for. */
    private static final int USUAL = 4;

    @Inject Laboratory laboratory;
    @Inject PartExports exports;
    @Inject LabChoices choices;

    private List<String> predictors;
    private Drivers drivers;
    private List<Sentence> notes = List.of();

    public void load() {
        predictors = choices.form().predictors();
        if (predictors.isEmpty()) {
            predictors = choices.of(Side.EX).stream().map(Measure::code).limit(USUAL).toList();
        }
        Study study = choices.study();
        predictors = predictors.stream().filter(code -> !code.equals(study.y())).toList();
        try {
            if (choices.exports()) {
                LabChoices.send(exports.drivers(study, predictors));
            } else if (!predictors.isEmpty()) {
                var found = laboratory.drivers(study, predictors);
                drivers = found.result();
                notes = found.notes();
            }
        } catch (Refused refused) {
            throw new NotFound(refused.getMessage());
        }
    }

    /** What is to be read beside the figures; empty for nothing. */
    public String notes() {
        return choices.words().said(notes);
    }

    public boolean isChosen(String code) {
        return predictors.contains(code);
    }

    /** Null where there is no split. */
    public DriversView view() {
        return drivers instanceof Drivers.Told told
                ? new DriversView(told, outcome(), choices.words())
                : null;
    }

    public String heading() {
        var text = choices.words().text();
        return switch (drivers) {
            case null -> text.of("insight.drivers.heading.choose");
            case Drivers.Closed closed ->
                    text.of(
                            "insight.drivers.heading.closed",
                            closed.units(),
                            closed.needed(),
                            predictors.size());
            case Drivers.Nothing nothing -> text.of("insight.drivers.heading.nothing", outcome());
            case Drivers.Told told -> view().heading();
        };
    }

    public String scope() {
        var study = choices.study();
        return choices.words()
                .text()
                .of("insight.drivers.scope", outcome(), choices.words().period(study), study.lag());
    }

    private String outcome() {
        var y = choices.form().y();
        Map<String, String> names =
                choices.measures().stream().collect(Collectors.toMap(Measure::code, choices::name));
        return names.getOrDefault(y, y);
    }
}
