package aidas.pulse.web;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.pulse.Cadence;
import aidas.pulse.Floors;
import aidas.pulse.Plan;
import aidas.pulse.Spread;
import aidas.pulse.Target;
import aidas.pulse.Wording;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan while it is being written: as it was typed, so that what is refused is not lost. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final String code;
    private final QuestionList questions;
    private final HashMap<String, String> words = new HashMap<>();
    private String[] regions;

    PlanForm(Plan plan) {
        code = plan.code();
        questions = new QuestionList(plan.questions());
        words.put("name.en", plan.name().en());
        words.put("name.bg", plan.name().bg());
        words.put("name.lt", plan.name().lt());
        words.put("perPerson", String.valueOf(plan.perPerson()));
        words.put("spread", plan.spread().code());
        words.put("every", String.valueOf(plan.cadence().every()));
        words.put("step", plan.cadence().step().code());
        words.put("daysOpen", String.valueOf(plan.daysOpen()));
        words.put("firstDay", plan.firstDay().toString());
        words.put("floorNumbers", String.valueOf(plan.floors().numbers()));
        words.put("floorComments", String.valueOf(plan.floors().comments()));
        regions = plan.target().regions().stream().map(RegionCode::value).toArray(String[]::new);
        words.put(
                "stores",
                plan.target().stores().stream()
                        .map(StoreCode::value)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /**
     * What is written so far. A number that cannot be read becomes 0, which no field takes.
     *
     * @param wrong takes the fields that cannot be read; the plan has the usual there
     */
    Plan plan(List<Violation> wrong) {
        var read = new PlanReading(words, wrong);
        return new Plan(
                code,
                new Wording(words.get("name.en"), words.get("name.bg"), words.get("name.lt")),
                questions.questions(),
                read.number("perPerson"),
                Spread.ofCode(words.get("spread")).orElse(Spread.PEOPLE),
                new Cadence(
                        read.number("every"),
                        Cadence.Step.ofCode(words.get("step")).orElse(Cadence.Step.WEEKS)),
                read.number("daysOpen"),
                read.firstDay(),
                new Target(
                        Arrays.stream(regions).map(RegionCode::new).collect(Collectors.toSet()),
                        read.stores()),
                new Floors(
                        read.floor("floorNumbers", Floors.USUAL.numbers()),
                        read.floor("floorComments", Floors.USUAL.comments())));
    }

    public QuestionList getQuestions() {
        return questions;
    }

    /** By the plan's own fields, to be written into by the page. */
    public Map<String, String> getWords() {
        return words;
    }

    public String[] getRegions() {
        return regions.clone();
    }

    public void setRegions(String[] regions) {
        this.regions = regions == null ? new String[0] : regions.clone();
    }
}
