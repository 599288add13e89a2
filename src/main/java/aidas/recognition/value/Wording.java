package aidas.recognition.value;

import aidas.shared.Refused;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a value is called and means.
 *
 * @param name at most 60 characters
 * @param sentence at most 200 characters
 * @param examples one a line, at most 600 characters
 */
public record Wording(Tongues name, Tongues sentence, Tongues examples) implements Serializable {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SENTENCE = 200;
    private static final int LONGEST_EXAMPLES = 600;

    /**
     * @throws Refused with every field at fault (R1.1)
     */
    void check() {
        var faults =
                Stream.of(
                                name.faults("name", LONGEST_NAME),
                                sentence.faults("sentence", LONGEST_SENTENCE),
                                examples.faults("examples", LONGEST_EXAMPLES))
                        .flatMap(each -> each)
                        .toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** The examples one by one. */
    public List<String> examples(Locale reader) {
        return examples.in(reader).lines().map(String::strip).filter(x -> !x.isEmpty()).toList();
    }
}
