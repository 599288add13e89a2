package aidas.insight.selftest;

import java.util.Comparator;
import java.util.List;

/**
 * What became of all cases.
 *
 * @param outcomes those that disagree first (R2.5)
 */
public record Report(List<Outcome> outcomes) {

    public Report {
        outcomes = outcomes.stream().sorted(Comparator.comparing(Outcome::agrees)).toList();
    }

    public int cases() {
        return outcomes.size();
    }

    public int disagreeing() {
        return (int) outcomes.stream().filter(outcome -> !outcome.agrees()).count();
    }
}
