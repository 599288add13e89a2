package aidas.shared.metadata;

/** A file does not say what it must. */
class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
