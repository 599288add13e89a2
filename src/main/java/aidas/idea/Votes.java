package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where votes are kept; who voted is told to nobody. */
@Store
class Votes {

    @Inject SetWise setWise;

    void cast(long idea, EmployeeId person, Instant at) {
        setWise.update(
                """
                insert into idea_vote (idea_id, employee_id, cast_at) values (?, ?, ?::timestamptz)
                on conflict do nothing
                """,
                idea,
                person.value(),
                at.toString());
    }

    /**
     * @param under those that are merged into it
     */
    void withdraw(long idea, Collection<Long> under, EmployeeId person) {
        var all = Stream.concat(Stream.of(idea), under.stream()).toArray(Long[]::new);
        setWise.update(
                "delete from idea_vote where employee_id = ? and idea_id = any(?)",
                person.value(),
                all);
    }

    int count(long idea) {
        return setWise.rows("select votes from idea where id = ?", row -> row.getInt(1), idea)
                .getFirst();
    }

    /** Those of the ideas that the person voted for. */
    Set<Long> of(EmployeeId person, Collection<Long> ideas) {
        return new HashSet<>(
                setWise.rows(
                        """
                        select idea_id from idea_vote
                         where employee_id = ? and idea_id = any(?) and aside_for is null
                        """,
                        row -> row.getLong(1),
                        person.value(),
                        ideas.toArray(Long[]::new)));
    }
}
