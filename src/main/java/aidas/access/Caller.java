package aidas.access;

import java.util.Optional;
import java.util.Set;

/** Whoever makes this request: a person behind a login or a system with a token. */
public interface Caller {

    /** The login name; {@code anonymous} if nobody logged in. */
    String username();

    /** The name to show, which may be anything; never used to find a person. */
    String displayName();

    Set<Role> roles();

    Scope scope();

    /** Present for people who work here (R2.2). */
    Optional<EmployeeNumber> employee();

    default boolean holds(Role role) {
        return roles().contains(role);
    }
}
