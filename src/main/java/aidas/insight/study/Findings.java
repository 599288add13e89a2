package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.statistics.Levels;
import java.util.List;

/**
 * All that a study found, in the order in which it is to be read.
 *
 * @param x what may lead
 * @param y what may follow
 * @param leftOut stores of the choice of which one measure is not known in these months
 * @param power what so many stores could show
 * @param ofX can x be relied on?
 * @param ofY can y be relied on?
 * @param levels between and inside stores; null below ten stores
 * @param held among stores alike in other things; null below ten stores
 * @param yardsticks published results
 * @param conclusion in plain words
 * @param dataVersion of the cells that were read, 16 hexadecimal digits
 */
public record Findings(
        Study study,
        Measure x,
        Measure y,
        int leftOut,
        PowerStatement power,
        Reliability ofX,
        Reliability ofY,
        Relation relation,
        Lags lags,
        Levels levels,
        Held held,
        List<Yardstick> yardsticks,
        List<Sentence> conclusion,
        String dataVersion) {

    public Findings {
        yardsticks = List.copyOf(yardsticks);
        conclusion = List.copyOf(conclusion);
    }
}
