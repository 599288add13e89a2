package aidas.recovery.rule;

import aidas.access.Caller;
import aidas.access.Scope;
import aidas.organisation.Directories;
import aidas.shared.Refused.Violation;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who writes rules when, and which places they may name. */
@ApplicationScoped
class RuleLog {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject AuditLog audit;
    @Inject Clock clock;

    String who() {
        return caller.username();
    }

    Instant now() {
        return clock.instant();
    }

    void done(String what, long rule, String detail) {
        audit.record("recovery.rule." + what, "rule:" + rule, detail);
    }

    /** Stores and regions that nobody knows. */
    List<Violation> unknown(RuleTerms terms) {
        var faults = new ArrayList<Violation>();
        var stores = directories.storesIn(Scope.COMPANY);
        var codes = stores.stream().map(it -> it.facts().code().value()).toList();
        var regions =
                stores.stream().map(it -> it.facts().region().value()).collect(Collectors.toSet());
        if (!codes.containsAll(terms.stores())) {
            faults.add(new Violation("stores", "codes of stores"));
        }
        if (terms.region() != null && !regions.contains(terms.region())) {
            faults.add(new Violation("region", "the code of a region"));
        }
        return faults;
    }
}
