package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.Secret;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Every interaction that was told of, and what was settled about it. */
@Store
class Interactions {

    @Inject SetWise setWise;

    /** Whoever tells of the same interaction, person or account waits: always in one order. */
    void inTurn(Candidate one) {
        Stream.of("i" + one.key(), "p" + one.person(), "a" + one.told().accountKey())
                .filter(key -> key.length() > 1)
                .sorted()
                .forEach(
                        key ->
                                setWise.rows(
                                        "select pg_advisory_xact_lock(hashtextextended(?, 94))",
                                        row -> 0,
                                        key));
    }

    /** What was settled when it was told before (R1.1). */
    Optional<Judged> known(String source, String externalId) {
        return setWise
                .rows(
                        """
                        select verdict, again_at from interaction
                         where source = ? and external_id = ?
                        """,
                        Interactions::judged,
                        source,
                        externalId)
                .stream()
                .findFirst();
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(Verdict.ofCode(row.getString(1)), SetWise.moment(row, 2));
    }

    /** When the person was asked last, since then. */
    Optional<Instant> personAsked(String person, Instant since) {
        return asked("person", person, since);
    }

    /** When anybody of the account was. */
    Optional<Instant> accountAsked(String account, Instant since) {
        return account.isEmpty() ? Optional.empty() : asked("account", account, since);
    }

    private Optional<Instant> asked(String column, String key, Instant since) {
        return setWise
                .rows(
                        """
                        select told_at from interaction
                         where %s = ? and verdict = 'invited' and told_at > ?::timestamptz
                         order by told_at desc limit 1
                        """
                                .formatted(column),
                        row -> SetWise.instant(row, 1),
                        key,
                        since.toString())
                .stream()
                .findFirst();
    }

    /** How many the store asked about that day. */
    int asked(long store, LocalDate day) {
        return setWise.rows(
                        """
                        select count(*) from interaction
                         where store_id = ? and day = ?::date and verdict = 'invited'
                        """,
                        row -> row.getInt(1),
                        store,
                        day.toString())
                .getFirst();
    }

    /**
     * @param ticket null for one that is not asked about
     * @param quit opens the address that ends all letters; null without a letter
     */
    void add(Candidate one, Judged judged, Long ticket, Secret quit, Instant now) {
        setWise.update(
                """
                insert into interaction (source, external_id, store_id, day, hour, employees,
                       outcome, person, account, told_at, verdict, again_at, ticket_id,
                       quit_selector, quit_hash)
                values (?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?::timestamptz, ?, ?,
                        decode(?, 'hex'))
                """,
                one.source(),
                one.externalId(),
                one.storeId(),
                one.day().toString(),
                one.hour(),
                one.told().invitation().employees().toArray(String[]::new),
                one.told().outcomeKey(),
                one.person(),
                one.told().accountKey(),
                now.toString(),
                judged.verdict().code(),
                judged.again() == null ? null : judged.again().toString(),
                ticket,
                quit == null ? null : quit.selector(),
                quit == null ? null : HexFormat.of().formatHex(quit.hash()));
    }
}
