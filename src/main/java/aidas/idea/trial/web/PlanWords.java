package aidas.idea.trial.web;

import aidas.idea.trial.EffectWords;
import aidas.idea.trial.Feasibility;
import aidas.idea.trial.Gauge;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a plan can be judged by, and what it can find, in the reader's words. */
@Named
@RequestScoped
public class PlanWords {

    private static final String KEY = "idea.trial-plan.tried.";

    @Inject EffectWords words;
    @Inject Text text;

    /** Figures by their names, but for causes. */
    public Map<String, String> gauges() {
        var gauges = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(Scale.values()).map(Scale::code), Stream.of("critics", "cases"))
                .flatMap(code -> Gauge.ofCode(code).stream())
                .forEach(gauge -> gauges.put(words.gauge(gauge, text.locale()), gauge.code()));
        return gauges;
    }

    /** In sentences. */
    public List<String> found(Feasibility tried) {
        var said = new ArrayList<String>();
        said.add(text.of(KEY + "candidates", tried.candidates()));
        if (tried.detectable() != null) {
            var least = text.number(tried.detectable(), 1);
            said.add(text.of(KEY + "detectable", tried.stores(), least));
        }
        said.add(
                tried.needed() == null
                        ? text.of(KEY + "never")
                        : text.of(KEY + "needed", tried.needed()));
        return said;
    }
}
