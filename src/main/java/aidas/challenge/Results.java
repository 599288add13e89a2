package aidas.challenge;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where results are kept. */
@Store
class Results {

    @Inject SetWise setWise;

    /**
     * @return false if another node was faster: its result stays
     */
    boolean add(Result result) {
        return setWise.update(
                        """
                        insert into challenge_result (challenge_id, at, document, hash)
                        values (?, ?::timestamptz, ?, ?) on conflict do nothing
                        """,
                        result.challenge(),
                        result.at().toString(),
                        result.document(),
                        result.hash())
                > 0;
    }

    /** Empty before it is closed. */
    Optional<Result> of(long challenge) {
        return setWise
                .rows(
                        """
                        select challenge_id, cast(extract(epoch from at) * 1000000 as bigint),
                               document, hash
                          from challenge_result where challenge_id = ?
                        """,
                        row ->
                                new Result(
                                        row.getLong(1),
                                        Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS),
                                        row.getString(3),
                                        row.getString(4)),
                        challenge)
                .stream()
                .findFirst();
    }
}
