package aidas.notification;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;

/** Finds whom an idea concerns. */
@Store
class Circles {

    private static final String OF =
            """
            select who, bool_or(own) from (
                select employee_id as who, true as own from idea_credit where idea_id = ?
                 union all
                select employee_id, false from idea_vote where idea_id = ? and ?
                 union all
                select employee_id, false from idea_follow where idea_id = ?
                 union all
                select author_id, false from idea_comment
                 where idea_id = ? and withdrawn_at is null) c
              join employee e on e.id = c.who and e.active
             group by who order by who
            """;

    @Inject SetWise setWise;

    /**
     * @param own is it the person's own idea?
     */
    record Member(EmployeeId who, boolean own) {}

    /**
     * Its authors, those who follow it and those who commented on it.
     *
     * @param voters those who voted for it, too?
     */
    List<Member> of(long idea, boolean voters) {
        return setWise.rows(
                OF,
                row -> new Member(new EmployeeId(row.getLong(1)), row.getBoolean(2)),
                idea,
                idea,
                voters,
                idea,
                idea);
    }
}
