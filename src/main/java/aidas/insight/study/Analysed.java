package aidas.insight.study;

import java.util.List;

/**
 * A part of the laboratory, and what is to be read beside it.
 *
 * @param notes such as that amounts stand in percent
 * @param dataVersion of the cells that were read, 16 hexadecimal digits (R7.4)
 */
public record Analysed<T>(T result, List<Sentence> notes, String dataVersion) {

    public Analysed {
        notes = List.copyOf(notes);
    }
}
