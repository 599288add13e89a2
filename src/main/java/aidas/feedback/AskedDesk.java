package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes in how many customers were asked. */
@UseCases
public class AskedDesk {

    @Inject AskedDays days;
    @Inject Units units;
    @Inject Clock clock;

    /**
     * Replaces what was told of these days before (R8.17).
     *
     * @throws aidas.shared.NotFound if there is no such store
     * @throws Refused if a day is still to come, or told twice
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public void tell(StoreCode store, List<AskedDay> told) {
        units.store(store);
        var today = LocalDate.ofInstant(clock.instant(), units.zone(store));
        var seen = new HashSet<LocalDate>();
        var faults =
                IntStream.range(0, told.size())
                        .boxed()
                        .flatMap(i -> fault(i, told.get(i), today, seen.add(told.get(i).day())))
                        .toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        days.keep(store, told);
    }

    private static Stream<Violation> fault(int i, AskedDay day, LocalDate today, boolean first) {
        var field = "[" + i + "].day";
        if (day.day().isAfter(today)) {
            return Stream.of(new Violation(field, "a day not after " + today));
        }
        return first ? Stream.empty() : Stream.of(new Violation(field, "each day once"));
    }
}
