package aidas.access;

/** The caller is known but may not do this: 403 on pages and API. */
public class Forbidden extends SecurityException {

    private static final long serialVersionUID = 1;

    public Forbidden(String why) {
        super(why);
    }
}
