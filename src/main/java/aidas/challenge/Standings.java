package aidas.challenge;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What was counted of running games, day by day. */
@Store
class Standings {

    private static final String ADD =
            """
            insert into challenge_standing (challenge_id, store_id, day, joined, people, counted,
                   before_n, before_good, during_n, during_good, shown, was_shown)
            values (?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """;

    private static final String SHOWN =
            """
            select challenge_id, store_id, cast(day as text), joined, counted, before_n,
                   before_good, during_n, during_good, shown
              from challenge_standing where challenge_id = ? order by challenge_standing.day
            """;

    @Inject SetWise setWise;

    void add(Standing standing) {
        setWise.update(
                ADD,
                standing.challenge(),
                standing.store(),
                standing.day().toString(),
                standing.joined(),
                standing.people().toArray(Long[]::new),
                standing.counted(),
                standing.before().n(),
                standing.before().good(),
                standing.during().n(),
                standing.during().good(),
                standing.shown(),
                standing.shown());
    }

    /** Of every unit, the first day first, without whose they are. */
    List<Standing> of(long challenge) {
        return setWise.rows(SHOWN, Standings::read, challenge);
    }

    /** Of whom figures of the unit were shown, the first ones first. */
    List<Set<Long>> remembered(long challenge, long store) {
        return setWise.rows(
                """
                select people from challenge_standing
                 where challenge_id = ? and store_id = ? and was_shown and people is not null
                 order by challenge_standing.day
                """,
                row -> Set.copyOf(Arrays.asList((Long[]) row.getArray(1).getArray())),
                challenge,
                store);
    }

    /** Whose sums they were is of no use any more. */
    void forgetPeople(long challenge) {
        setWise.update(
                "update challenge_standing set people = null where challenge_id = ?", challenge);
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getLong(1),
                row.getLong(2),
                LocalDate.parse(row.getString(3)),
                row.getInt(4),
                Set.of(),
                row.getInt(5),
                new Sums(row.getBigDecimal(6), row.getBigDecimal(7)),
                new Sums(row.getBigDecimal(8), row.getBigDecimal(9)),
                row.getBoolean(10));
    }
}
