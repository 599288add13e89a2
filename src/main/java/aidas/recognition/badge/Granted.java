package aidas.recognition.badge;

import java.util.List;

/** Awards that a rule has earned people and that were not made before. */
record Granted(DueRule rule, List<Award> awards) {

    Granted {
        awards = List.copyOf(awards);
    }
}
