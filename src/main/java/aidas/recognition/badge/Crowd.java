package aidas.recognition.badge;

import java.util.ArrayList;
import java.util.List;

/**
 * Some people, or some stores, with all that happened to them or in them: so much as is looked at
 * at once.
 *
 * @param by what is looked at together
 * @param keys of employees, or of stores
 */
record Crowd(By by, Long[] keys) {

    /** What a rule must see whole. */
    enum By {
        /** All that happened to a person. */
        PERSON(500),
        /** All that happened in a store. */
        STORE(50);

        private final int atOnce;

        By(int atOnce) {
            this.atOnce = atOnce;
        }

        /** In the order of the keys, none of them twice. */
        List<Crowd> parts(List<Long> keys) {
            var sorted = keys.stream().sorted().distinct().toList();
            var parts = new ArrayList<Crowd>();
            for (int i = 0; i < sorted.size(); i += atOnce) {
                var part = sorted.subList(i, Math.min(i + atOnce, sorted.size()));
                parts.add(new Crowd(this, part.toArray(Long[]::new)));
            }
            return parts;
        }
    }
}
