package aidas.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Posts by hand and publishes it (R6.4). */
@ApplicationScoped
class HandLedger {

    @Inject Ledger ledger;
    @Inject Event<PointsByHand> posted;

    /**
     * @return those whose occasion was new
     */
    List<Ledger.Written> post(List<NewPosting> all, Instant at) {
        var written = ledger.post(all);
        if (!written.isEmpty()) {
            var told =
                    written.stream()
                            .map(it -> new PointsByHand.One(it.id(), it.who(), it.points()))
                            .toList();
            posted.fire(new PointsByHand(told, at));
        }
        return written;
    }
}
