package aidas.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an idea stands (R3.1). */
public enum Stage {
    SUBMITTED,
    REVIEW,
    TRIAL,
    ADOPTED,
    DECLINED,
    /** It says what another one says, and is merged into that one. */
    DUPLICATE;

    public static Optional<Stage> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Can it still be voted for? */
    public boolean open() {
        return this == SUBMITTED || this == REVIEW || this == TRIAL;
    }

    /** Where it may go from here by a decision; merging and its undoing are another matter. */
    public Set<Stage> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(REVIEW, DECLINED);
            case REVIEW -> Set.of(TRIAL, ADOPTED, DECLINED);
            case TRIAL -> Set.of(REVIEW, ADOPTED, DECLINED);
            case DECLINED -> Set.of(REVIEW);
            case ADOPTED, DUPLICATE -> Set.of();
        };
    }
}
