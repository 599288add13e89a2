package aidas.pulse.rest;

import aidas.pulse.Pooled;
import java.util.List;

/**
 * Several units and waves together.
 *
 * @param figure absent if none of them is shown
 * @param leftOut units without a figure in at least one of the waves
 * @param cells figures that were added up
 */
public record PoolJson(
        PlanJson.QuestionJson question,
        ReadingJson figure,
        List<UnitJson> counted,
        List<UnitJson> leftOut,
        int cells) {

    static PoolJson of(Pooled pooled) {
        return new PoolJson(
                PlanJson.QuestionJson.of(pooled.question()),
                ReadingJson.of(pooled.reading()),
                pooled.counted().stream().map(UnitJson::of).toList(),
                pooled.leftOut().stream().map(UnitJson::of).toList(),
                pooled.cells());
    }
}
