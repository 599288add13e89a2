package aidas.idea.review;

import aidas.idea.Stage;
import java.io.Serializable;
import java.util.List;

/**
 * Where an idea may go from where it stands.
 *
 * @param lacks what keeps it from there; empty if it may go
 */
public record Way(Stage to, List<Lack> lacks) implements Serializable {

    public Way {
        lacks = List.copyOf(lacks);
    }

    public boolean open() {
        return lacks.isEmpty();
    }
}
