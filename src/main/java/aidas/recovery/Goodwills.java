package aidas.recovery;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Knows how much goodwill may be given. */
@Store
class Goodwills {

    @Inject SetWise setWise;

    /** The cause's limit, or what a lead approved if that is more. */
    BigDecimal limit(long id) {
        return setWise.rows(
                        """
                        select greatest(q.goodwill, coalesce(k.approved_amount, 0))
                          from recovery_case k join recovery_cause q on q.code = k.cause
                         where k.id = ?
                        """,
                        row -> row.getBigDecimal(1),
                        id)
                .getFirst();
    }

    void ask(long id, BigDecimal amount, String by) {
        setWise.update(
                "update recovery_case set asked_amount = ?, asked_by = ? where id = ?",
                amount,
                by,
                id);
    }

    void approve(long id, BigDecimal amount, String by) {
        setWise.update(
                "update recovery_case set approved_amount = ?, approved_by = ? where id = ?",
                amount,
                by,
                id);
    }
}
