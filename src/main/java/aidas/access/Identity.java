package aidas.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * A caller as they were at one moment.
 *
 * @param number the employee number, null for people and systems without one
 */
record Identity(
        String username, String displayName, Set<Role> roles, Scope scope, EmployeeNumber number)
        implements Caller, Serializable {

    static final Identity NOBODY =
            new Identity("anonymous", "anonymous", Set.of(), Scope.NONE, null);

    Identity {
        roles = Set.copyOf(roles);
    }

    static Identity of(Caller caller) {
        return new Identity(
                caller.username(),
                caller.displayName(),
                caller.roles(),
                caller.scope(),
                caller.employee().orElse(null));
    }

    @Override
    public Optional<EmployeeNumber> employee() {
        return Optional.ofNullable(number);
    }
}
