package aidas.recognition.credential;

import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.recognition.badge.Earned;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** People carry their own awards elsewhere. */
@UseCases
public class CredentialDesk {

    @Inject Credentials credentials;
    @Inject Bars bars;
    @Inject Owner owner;
    @Inject Press press;
    @Inject AuditLog audit;

    /**
     * An own award and its credential.
     *
     * @param credential the valid one, else the newest; null if there was none yet
     * @param barred the company vouches no more for it: no other is made (R2.2)
     */
    public record Carried(Earned earned, CredentialView credential, boolean barred) {}

    /** All own awards, the newest first. */
    @Requires(Role.EMPLOYEE)
    public List<Carried> mine() {
        var earned = owner.earned();
        var awards = earned.stream().map(Earned::id).toList();
        var barred = bars.among(awards);
        var newest =
                credentials.of(awards).stream()
                        .map(press::view)
                        .collect(toMap(CredentialView::award, each -> each, (a, older) -> a));
        return earned.stream()
                .map(each -> new Carried(each, newest.get(each.id()), barred.contains(each.id())))
                .toList();
    }

    /**
     * @throws NotFound if it is no award of the caller's (R1.1)
     */
    @Requires(Role.EMPLOYEE)
    public Carried mine(long award) {
        return new Carried(
                owner.earned(award), newest(award).map(press::view).orElse(null), bars.has(award));
    }

    /**
     * Signs one.
     *
     * @throws NotFound if it is no award of the caller's (R1.1)
     * @throws Conflict if it has a valid one already (R1.5)
     * @throws Unprocessable if the company vouches no more for that award (R2.2)
     * @throws Refused if the server is not set up to sign
     */
    @Requires(Role.EMPLOYEE)
    public CredentialView make(NewCredential asked) {
        var earned = owner.earned(asked.award());
        credentials.alone();
        if (credentials.of(List.of(earned.id())).stream().anyMatch(Credential::valid)) {
            throw new Conflict("this award has a credential; take it back first");
        }
        if (bars.has(earned.id())) {
            throw new Unprocessable("award", "one for which the company still vouches");
        }
        var made = press.make(asked, earned, asked.named() ? owner.name() : null);
        credentials.add(made);
        record("credential.made", made.id(), asked.named() ? "named" : "without a name");
        return press.view(made);
    }

    /**
     * From now on it is not valid, for ever (R2.1); again, nothing changes.
     *
     * @throws NotFound if it is none of the caller's
     */
    @Requires(Role.EMPLOYEE)
    public void takeBack(CredentialId id) {
        credentials.alone();
        var kept = own(id);
        if (kept.valid()) {
            kept.takeBack(owner.now());
            record("credential.taken-back", id, "by its owner");
        }
    }

    /**
     * @throws NotFound if it is none of the caller's
     */
    @Requires(Role.EMPLOYEE)
    public CredentialView one(CredentialId id) {
        return press.view(own(id));
    }

    private Credential own(CredentialId id) {
        return credentials
                .find(id)
                .filter(kept -> owner.has(kept.awardId()))
                .orElseThrow(() -> new NotFound("you have no credential " + id));
    }

    private Optional<Credential> newest(long award) {
        return credentials.of(List.of(award)).stream().findFirst();
    }

    /** The log knows whose it is by the actor; the subject does not name the person. */
    private void record(String what, CredentialId id, String detail) {
        audit.record(what, "credential:" + id, detail);
    }
}
