package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Who wants no such letters (R2.2). */
@Store
class Farewells {

    @Inject SetWise setWise;

    boolean has(String person) {
        return !setWise.rows(
                        "select 1 from sending_farewell where person = ?",
                        row -> row.getInt(1),
                        person)
                .isEmpty();
    }

    void add(String person, Instant at) {
        setWise.update(
                """
                insert into sending_farewell (person, since) values (?, ?::timestamptz)
                on conflict do nothing
                """,
                person,
                at.toString());
    }

    /** Whose letter carries this secret. */
    Optional<String> person(Secret secret) {
        return setWise
                .rows(
                        "select person, quit_hash from interaction where quit_selector = ?",
                        row -> new Letter(row.getString(1), row.getBytes(2)),
                        secret.selector())
                .stream()
                .filter(letter -> secret.fits(letter.hash()))
                .map(Letter::person)
                .findFirst();
    }

    private record Letter(String person, byte[] hash) {}
}
