package aidas.feedback;

import static aidas.feedback.Responses.longs;
import static aidas.feedback.Responses.texts;

import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps how many customers were asked. */
@Store
class AskedDays {

    @Inject SetWise setWise;

    /** What was told of a day before is replaced. */
    void keep(StoreCode store, List<AskedDay> days) {
        setWise.update(
                """
                insert into asked_count as kept (store_id, day, asked)
                select s.id, told.day::date, told.asked
                  from unnest(?, ?) as told (day, asked), store s
                 where s.code = ?
                 order by told.day
                on conflict (store_id, day) do update set asked = excluded.asked
                """,
                texts(days, day -> day.day().toString()),
                longs(days, day -> (long) day.asked()),
                store.value());
    }
}
