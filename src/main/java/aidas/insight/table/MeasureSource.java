package aidas.insight.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where some measures come from. */
interface MeasureSource {

    List<Measure> measures();

    /** Reads those of the codes that this source has. */
    Map<String, Grid> read(Collection<String> codes, Frame frame);
}
