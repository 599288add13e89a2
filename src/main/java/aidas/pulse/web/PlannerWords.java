package aidas.pulse.web;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.pulse.Cadence;
import aidas.pulse.Plan;
import aidas.pulse.QuestionKind;
import aidas.pulse.Spread;
import aidas.shared.Refused.Violation;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page of a programme says of its plan, in the reader's language. */
@Named
@RequestScoped
public class PlannerWords {

    private static final Pattern QUESTION = Pattern.compile("questions\\[(\\d+)]\\.(.*)");

    @Inject Text text;

    /** Every 4 weeks, open for 7 days, 3 questions a person. */
    public String rhythm(Plan plan) {
        return text.of(
                "pulse.programme.rhythm." + plan.cadence().step().code(),
                plan.cadence().every(),
                plan.daysOpen(),
                plan.perPerson());
    }

    /** Whom it asks. */
    public String target(Plan plan) {
        var target = plan.target();
        if (target.company()) {
            return text.of("pulse.programme.target.company");
        }
        var codes =
                Stream.concat(
                        target.regions().stream().map(RegionCode::value).sorted(),
                        target.stores().stream().map(StoreCode::value).sorted());
        return text.of("pulse.programme.target.some", codes.collect(Collectors.joining(", ")));
    }

    /** How many answers a figure and a comment need. */
    public String floors(Plan plan) {
        return text.of(
                "pulse.programme.floors.are", plan.floors().numbers(), plan.floors().comments());
    }

    /** Code by words. */
    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : QuestionKind.values()) {
            kinds.put(kind(kind), kind.code());
        }
        return kinds;
    }

    public Map<String, String> spreads() {
        var spreads = new LinkedHashMap<String, String>();
        for (var spread : Spread.values()) {
            spreads.put(text.of("pulse.programme.spread." + spread.code()), spread.code());
        }
        return spreads;
    }

    public Map<String, String> steps() {
        var steps = new LinkedHashMap<String, String>();
        for (var step : Cadence.Step.values()) {
            steps.put(text.of("pulse.programme.step." + step.code()), step.code());
        }
        return steps;
    }

    public String kind(QuestionKind kind) {
        return text.of("pulse.programme.kind." + kind.code());
    }

    /** What a question that is being written asks for. */
    public String kindOf(QuestionForm row) {
        return kind(row.kind());
    }

    /** What a button does to a question, for those who hear it out of its row. */
    public String move(String what, QuestionForm row) {
        return text.of("pulse.programme." + what + ".of", row.code());
    }

    /** The input that a field of the plan is written in, such as {@code draft:rows:2:bg}. */
    static String place(Violation wrong) {
        var question = QUESTION.matcher(wrong.field());
        if (question.matches()) {
            return "draft:rows:" + question.group(1) + ":" + question.group(2).replace("text.", "");
        }
        return "draft:" + wrong.field().replace('.', '-');
    }

    /** What a field of the plan should hold. */
    String expected(Violation wrong) {
        var question = QUESTION.matcher(wrong.field());
        var field = question.matches() ? "question." + question.group(2) : wrong.field();
        var key = "pulse.programme.wrong." + field.replaceFirst("\\.(en|bg|lt)$", "");
        return text.of(key, wrong.message());
    }
}
