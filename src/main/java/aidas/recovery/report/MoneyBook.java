package aidas.recovery.report;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Where the owner's inputs are kept. */
@Store
class MoneyBook {

    @Inject SetWise setWise;

    /** Empty until somebody said them. */
    Optional<Inputs> inputs() {
        return setWise
                .rows(
                        "select hours, hourly, yearly, leaving, recovered from recovery_money",
                        row ->
                                new Inputs(
                                        row.getBigDecimal(1),
                                        row.getBigDecimal(2),
                                        row.getBigDecimal(3),
                                        row.getBigDecimal(4),
                                        row.getBigDecimal(5)))
                .stream()
                .findFirst();
    }

    void write(Inputs inputs, String by, Instant at) {
        setWise.update(
                """
                insert into recovery_money (hours, hourly, yearly, leaving, recovered, set_at, set_by)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?)
                    on conflict (one) do update
                   set hours = excluded.hours, hourly = excluded.hourly, yearly = excluded.yearly,
                       leaving = excluded.leaving, recovered = excluded.recovered,
                       set_at = excluded.set_at, set_by = excluded.set_by,
                       version = recovery_money.version + 1
                """,
                inputs.hours(),
                inputs.hourly(),
                inputs.yearly(),
                inputs.leaving(),
                inputs.recovered(),
                at.toString(),
                by);
    }
}
