package aidas.insight.study.web;

import aidas.insight.study.PowerStatement;
import java.util.stream.Collectors;

/** What so many stores could show. */
public record PowerView(PowerStatement power, int leftOut, LabWords words) {

    public String heading() {
        return words.text().of("insight.lab.power", power.units());
    }

    /** Said large: the connection that would be found reliably. */
    public String statement() {
        return Double.isNaN(power.detectable())
                ? words.text().of("insight.lab.power.none")
                : words.text().of("insight.lab.power.detectable", words.r(power.detectable()));
    }

    /** The smallest that is more than chance, and how many stores it takes for others. */
    public String needed() {
        var needed =
                power.needed().stream()
                        .map(
                                it ->
                                        words.text()
                                                .of(
                                                        "insight.lab.power.needed",
                                                        words.r(it.r()),
                                                        it.units()))
                        .collect(Collectors.joining("; "));
        return Double.isNaN(power.smallest())
                ? words.text().of("insight.lab.power.takes", needed)
                : words.text().of("insight.lab.power.smallest", words.r(power.smallest()), needed);
    }

    /** Empty if every store is in. */
    public String missing() {
        return leftOut == 0 ? "" : words.text().of("insight.lab.power.out", leftOut);
    }
}
