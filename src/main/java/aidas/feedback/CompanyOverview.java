package aidas.feedback;

import java.io.Serializable;
import java.util.List;

/**
 * The whole company and its regions by name.
 *
 * @param regions without trends
 */
public record CompanyOverview(Overview whole, List<Overview> regions) implements Serializable {

    private static final long serialVersionUID = 1;

    public CompanyOverview {
        regions = List.copyOf(regions);
    }
}
