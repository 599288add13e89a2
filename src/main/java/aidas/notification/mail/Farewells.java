package aidas.notification.mail;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Knows which secrets are out, by their sums. */
@Store
class Farewells {

    @Inject SetWise setWise;

    Secret make(EmployeeId who, Instant at) {
        var secret = Secret.drawn();
        setWise.update(
                """
                insert into notice_farewell (hash, employee_id, made_at)
                values (?, ?, ?::timestamptz)
                """,
                secret.hash(),
                who.value(),
                at.toString());
        return secret;
    }

    /** To whom the letter went; empty if there was none. */
    Optional<EmployeeId> of(Secret secret) {
        return setWise
                .rows(
                        "select employee_id from notice_farewell where hash = ?",
                        row -> new EmployeeId(row.getLong(1)),
                        secret.hash())
                .stream()
                .findFirst();
    }
}
