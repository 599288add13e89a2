package aidas.recovery.time;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/** Where the terms are kept. */
@Store
public class TermsBook {

    @Inject SetWise setWise;

    public Terms now() {
        return setWise.rows(
                        """
                        select days, open_days, remind_hours, again_hours, silent_days
                          from recovery_terms
                        """,
                        row ->
                                new Terms(
                                        row.getInt(1),
                                        row.getBoolean(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5)))
                .getFirst();
    }

    void change(Terms terms) {
        setWise.update(
                """
                update recovery_terms set days = ?, open_days = ?, remind_hours = ?,
                       again_hours = ?, silent_days = ?, version = version + 1
                """,
                terms.days(),
                terms.openDays(),
                terms.remindHours(),
                terms.againHours(),
                terms.silentDays());
    }
}
