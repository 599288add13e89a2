package aidas.shared;

/** A well-formed request that comes too late or a second time: 409. Nothing was stored. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param what is in the way, told to the client
     */
    public Conflict(String what) {
        super(what);
    }
}
