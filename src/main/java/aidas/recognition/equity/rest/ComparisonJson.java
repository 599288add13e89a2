package aidas.recognition.equity.rest;

import aidas.recognition.equity.Comparison;
import aidas.recognition.equity.GroupFigures;
import aidas.recognition.equity.rest.EquityJson.GiniJson;
import aidas.recognition.equity.rest.EquityJson.IntervalJson;
import java.util.List;

/**
 * People compared by one kind of group.
 *
 * @param kind {@code role}, {@code team}, {@code store}, {@code region}, {@code format} or {@code
 *     tenure}
 * @param test absent where there is nothing to compare
 */
public record ComparisonJson(String kind, TestJson test, List<GroupJson> groups) {

    /**
     * Shuffled people.
     *
     * @param p of this kind alone
     * @param adjusted by Holm over {@code kinds} tests
     */
    public record TestJson(double p, double adjusted, int kinds, int shuffles, boolean differ) {}

    /**
     * A group; without figures where it is withheld.
     *
     * @param monthly thanks in 30 days at work for a person
     */
    public record GroupJson(
            String code,
            String name,
            boolean withheld,
            Integer people,
            Double shareOfPeople,
            Double shareOfThanks,
            Double monthly,
            IntervalJson interval,
            GiniJson gini) {

        static GroupJson of(GroupFigures figures) {
            var unit = figures.unit();
            return switch (figures) {
                case GroupFigures.Withheld none ->
                        new GroupJson(
                                unit.code(), unit.name(), true, null, null, null, null, null, null);
                case GroupFigures.Shown shown ->
                        new GroupJson(
                                unit.code(),
                                unit.name(),
                                false,
                                shown.people(),
                                shown.ofPeople(),
                                shown.ofThanks(),
                                shown.monthly().value(),
                                IntervalJson.of(shown.monthly().interval()),
                                GiniJson.of(shown.gini()));
            };
        }
    }

    static ComparisonJson of(Comparison comparison) {
        var test = comparison.test();
        return new ComparisonJson(
                comparison.kind().code(),
                test == null
                        ? null
                        : new TestJson(
                                test.shuffle().p(),
                                test.adjusted(),
                                test.kinds(),
                                test.shuffles(),
                                comparison.differ()),
                comparison.groups().stream().map(GroupJson::of).toList());
    }
}
