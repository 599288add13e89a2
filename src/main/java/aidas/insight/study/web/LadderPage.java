package aidas.insight.study.web;

import aidas.insight.study.Choice;
import aidas.insight.study.Ladder;
import aidas.insight.study.LadderDesk;
import aidas.insight.study.export.PartExports;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.survey.ChipLabels;
import aidas.survey.Metric;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Behind {@code /insight/ladder.xhtml}: what a visit is worth by the standards it missed. */
@Named
@RequestScoped
public class LadderPage {

    @Inject LadderDesk desk;
    @Inject PartExports exports;
    @Inject LabChoices choices;
    @Inject ChipLabels labels;

    private Scale scale;
    private Choice choice;
    private Ladder ladder;

    public void load() {
        scale = scale(choices.form().given("scale"));
        try {
            choice = choices.choice();
            if (choices.exports()) {
                LabChoices.send(exports.ladder(scale, choice));
            } else {
                ladder = desk.ladder(scale, choice);
            }
        } catch (Refused refused) {
            throw new NotFound(refused.getMessage());
        }
    }

    private static Scale scale(String code) {
        return code == null
                ? Scale.NPS_0_10
                : Scale.ofCode(code)
                        .filter(known -> known.metric() != Metric.CSAT)
                        .orElseThrow(() -> new NotFound("no ladder of " + code));
    }

    public LadderView view() {
        return new LadderView(ladder, choices.words(), words());
    }

    /** Visits, months and stores. */
    public String scope() {
        var words = choices.words();
        return words.text()
                .of(
                        "insight.ladder.scope",
                        ladder.visits(),
                        words.period(choice.months()),
                        where(words));
    }

    private String where(LabWords words) {
        var region =
                choice.region() == null
                        ? words.text().of("insight.word.regions")
                        : choices.regions()
                                .getOrDefault(choice.region().value(), choice.region().value());
        return choice.format() == null ? region : region + " · " + choice.format().code();
    }

    private LadderView.Names words() {
        var named = labels.in(choices.language());
        return named::standard;
    }

    /** Those whose figure is an index. */
    public List<Scale> scales() {
        return Arrays.stream(Scale.values()).filter(it -> it.metric() != Metric.CSAT).toList();
    }

    public Scale scale() {
        return scale;
    }
}
