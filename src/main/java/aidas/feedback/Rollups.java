package aidas.feedback;

import aidas.feedback.Linked.Known;
import aidas.feedback.SetWise.Change;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps all sums, table by table in this order, the keys of each sorted (R5.1). */
@Store
class Rollups {

    @Inject SetWise setWise;

    void add(Collection<Known> fresh) {
        var booked = Booked.all(fresh);
        Stream<Optional<Change>> changes =
                Stream.of(
                        StoreRollups.days(StoreDay.of(booked)),
                        StoreRollups.months(StoreMonth.of(booked)),
                        StoreRollups.mixes(StoreMix.of(booked)),
                        StoreRollups.chips(StoreChip.of(booked)),
                        StandardRollups.missed(StoreMissed.of(booked)),
                        StandardRollups.standards(StoreStandard.of(booked)),
                        CreditRollups.change(CreditMonth.of(booked)));
        setWise.change(changes.flatMap(Optional::stream).toList());
    }
}
