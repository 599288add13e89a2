package aidas.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * Some of the rows that were searched for.
 *
 * @param total how many there are in all
 */
public record Found<T extends Serializable>(List<T> rows, long total) implements Serializable {

    public Found {
        rows = List.copyOf(rows);
    }
}
