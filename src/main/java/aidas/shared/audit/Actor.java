package aidas.shared.audit;

/** Whoever acts in this request, in the words of the log; implemented where logins are known. */
public interface Actor {

    /** The login name. */
    String name();

    /** The role in which they act, as the identity provider names it. */
    String role();
}
