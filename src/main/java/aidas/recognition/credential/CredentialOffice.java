package aidas.recognition.credential;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;

/** HR looks after what the company vouches for (R2.2). */
@UseCases
public class CredentialOffice {

    @Inject Credentials credentials;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @Requires(value = Role.HR, reach = COMPANY)
    public Counts counts() {
        return credentials.counts();
    }

    /**
     * What was awarded in error is no longer vouched for; again, nothing changes.
     *
     * @param id from the address that somebody showed
     * @throws NotFound if there is none
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void withdraw(CredentialId id) {
        var kept =
                credentials
                        .find(id)
                        .orElseThrow(() -> new NotFound("there is no credential " + id));
        if (kept.valid()) {
            kept.withdraw(clock.instant());
            audit.record("credential.withdrawn", "credential:" + id, "by the company");
        }
    }
}
