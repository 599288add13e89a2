package aidas.shared;

/** What was asked for is not there, or not for this caller to know of: 404 on pages and API. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }
}
