package aidas.feedback;

import java.io.IOException;
import java.util.Optional;

/** A file or stream of responses, read one at a time, so that any size fits into memory (R6.1). */
@FunctionalInterface
public interface Lines {

    /**
     * @return empty at the end
     * @throws IOException if the rest cannot be read
     */
    Optional<Line> next() throws IOException;
}
