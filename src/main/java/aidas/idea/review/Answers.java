package aidas.idea.review;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.idea.Mover;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Where official answers are kept; they are only added to. */
@Store
class Answers {

    @Inject SetWise setWise;

    /**
     * @return its key
     */
    long add(long idea, String text, Language language, Mover by, Instant at) {
        return setWise.rows(
                        """
                        insert into idea_answer
                            (idea_id, text, language, answered_by, employee_id, answered_at)
                        values (?, ?, ?, ?, ?::bigint, ?::timestamptz) returning id
                        """,
                        row -> row.getLong(1),
                        idea,
                        text,
                        language.code(),
                        by.login(),
                        by.employee() == null ? null : (Object) by.employee().value(),
                        at.toString())
                .getFirst();
    }

    /** Oldest first. */
    List<Answer> of(long idea) {
        return setWise.rows(
                """
                select id, text, language, answered_by, employee_id, answered_at
                  from idea_answer where idea_id = ? order by id
                """,
                row -> {
                    var employee = row.getObject(5, Long.class);
                    return new Answer(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            new Mover(
                                    row.getString(4),
                                    employee == null ? null : new EmployeeId(employee)),
                            SetWise.instant(row, 6));
                },
                idea);
    }
}
