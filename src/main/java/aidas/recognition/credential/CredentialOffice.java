package aidas.recognition.credential;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** HR looks after what the company vouches for (R2.2). */
@UseCases
public class CredentialOffice {

    @Inject Credentials credentials;
    @Inject Bars bars;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @Requires(value = Role.HR, reach = COMPANY)
    public Counts counts() {
        return credentials.counts();
    }

    /**
     * What was awarded in error is no longer vouched for: the valid credential of the award ends,
     * whichever of its credentials was shown, and there will be no other. Again, nothing changes.
     *
     * @param shown from the address that somebody showed
     * @return whether there was a valid one to end
     * @throws NotFound if there is none
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public boolean withdraw(CredentialId shown) {
        credentials.alone();
        long award =
                credentials
                        .find(shown)
                        .orElseThrow(() -> new NotFound("there is no credential " + shown))
                        .awardId();
        var valid = credentials.of(List.of(award)).stream().filter(Credential::valid).findFirst();
        valid.ifPresent(each -> each.withdraw(clock.instant()));
        if (bars.add(award, clock.instant())) {
            Stream.concat(Stream.of(shown), valid.map(Credential::id).stream())
                    .distinct()
                    .forEach(this::record);
        }
        return valid.isPresent();
    }

    private void record(CredentialId id) {
        audit.record(
                "credential.withdrawn", "credential:" + id, "by the company; no other is made");
    }
}
