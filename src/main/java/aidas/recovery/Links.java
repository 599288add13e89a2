package aidas.recovery;

import aidas.feedback.SetWise;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Knows which secrets are out, by their sums. */
@Store
class Links {

    @Inject SetWise setWise;
    @Inject Clock clock;

    /**
     * Another one each time: nothing could tell an old one again.
     *
     * @return the path of the page that it opens
     */
    String make(long recoveryCase) {
        var secret = Secret.drawn();
        setWise.update(
                "insert into recovery_link (hash, case_id, made_at) values (?, ?, ?::timestamptz)",
                secret.hash(),
                recoveryCase,
                clock.instant().toString());
        return "/c/" + secret.text();
    }

    /** The case that it opens; empty if it opens none. */
    Optional<Long> of(String text) {
        return Secret.of(text)
                .flatMap(
                        secret ->
                                setWise
                                        .rows(
                                                "select case_id from recovery_link where hash = ?",
                                                row -> row.getLong(1),
                                                secret.hash())
                                        .stream()
                                        .findFirst());
    }
}
