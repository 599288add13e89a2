package aidas.feedback.files;

import java.io.Serializable;
import java.util.List;

/** What a look at a file found. */
public sealed interface Inspection extends Serializable {

    /**
     * A table that can be mapped.
     *
     * @param encoding of a text; null for a spreadsheet
     * @param rows below the headers, blank ones not counted
     */
    record Sound(TextEncoding encoding, List<String> headers, long rows) implements Inspection {
        public Sound {
            headers = List.copyOf(headers);
        }
    }

    /**
     * A file that cannot be taken.
     *
     * @param detail such as the header that is doubled or the last line that was read
     */
    record Faulty(FileFault fault, String detail) implements Inspection {}
}
