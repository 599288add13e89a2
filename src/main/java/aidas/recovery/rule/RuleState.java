package aidas.recovery.rule;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** Where a rule stands. */
public sealed interface RuleState extends Serializable {

    /**
     * It can be changed.
     *
     * @param looked when somebody looked at its dry run last; null for never since it changed
     * @param cases how many it had been; null likewise
     */
    record Draft(Instant looked, Integer cases) implements RuleState {}

    record Live(Instant since) implements RuleState {}

    record Retired(Instant at) implements RuleState {}

    /** On the wire and in keys of texts. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
