package aidas.recognition.badge;

import aidas.recognition.value.Tongues;
import aidas.shared.Refused;
import java.util.ArrayList;

/**
 * Words and rule of a badge to come.
 *
 * @param name at most 60 characters
 * @param sentence what it is for, at most 200 characters
 */
public record BadgeDraft(Tongues name, Tongues sentence, RuleDraft rule) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SENTENCE = 200;

    /**
     * @throws Refused with every field at fault (R1.1)
     */
    void check() {
        var faults = new ArrayList<>(name.faults("name", LONGEST_NAME).toList());
        faults.addAll(sentence.faults("sentence", LONGEST_SENTENCE).toList());
        faults.addAll(rule.faults());
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
