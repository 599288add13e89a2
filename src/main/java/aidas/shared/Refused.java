package aidas.shared;

import java.util.List;

/**
 * A client's input that cannot be taken: 400 with the fields and what was expected of each. Nothing
 * was stored.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    /** One field of the client's own input and what was expected there. */
    public record Violation(String field, String message) {}

    public Refused(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public Refused(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
