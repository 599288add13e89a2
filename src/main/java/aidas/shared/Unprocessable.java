package aidas.shared;

/**
 * A well-formed request that contradicts an earlier one: 422 with the field. Nothing was stored.
 */
public class Unprocessable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    public Unprocessable(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
