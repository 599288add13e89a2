package aidas.feedback;

import aidas.feedback.Linked.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Keeps all sums, table by table in this order, the keys of each sorted (R5.1). */
@ApplicationScoped
class Rollups {

    @Inject StoreRollups stores;
    @Inject CreditRollups credits;

    void add(Collection<Known> fresh) {
        var booked = Booked.all(fresh);
        stores.addDays(StoreDay.of(booked));
        stores.addMonths(StoreMonth.of(booked));
        stores.addMixes(StoreMix.of(booked));
        stores.addChips(StoreChip.of(booked));
        credits.add(CreditMonth.of(booked));
    }
}
