package aidas.access;

import aidas.shared.audit.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;

/** The caller in the words of the audit log: the widest of their roles counts. */
@RequestScoped
class AuditedCaller implements Actor {

    @Inject Caller caller;

    @Override
    public String name() {
        return caller.username();
    }

    @Override
    public String role() {
        return caller.roles().stream().max(Comparator.naturalOrder()).map(Role::key).orElse("none");
    }
}
