package aidas.pulse;

import aidas.pulse.gate.Unit;
import java.io.Serializable;
import java.util.List;

/**
 * Several units and waves together.
 *
 * @param reading null if none of them is shown
 * @param counted units with a figure in at least one of the waves
 * @param leftOut units without a figure in at least one of them
 * @param cells figures that were added up
 */
public record Pooled(
        Question question, Reading reading, List<Unit> counted, List<Unit> leftOut, int cells)
        implements Serializable {

    public Pooled {
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }
}
