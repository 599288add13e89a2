package aidas.feedback;

import java.io.Serializable;
import java.util.List;

/**
 * A response in quarantine with all it says.
 *
 * @param parts field by field, in the order of {@link Field}; absent ones are left out
 */
public record HeldResponse(Waiting waiting, List<Part> parts) implements Serializable {

    /** The text of one field. */
    public record Part(Field field, String text) implements Serializable {}

    public HeldResponse {
        parts = List.copyOf(parts);
    }
}
