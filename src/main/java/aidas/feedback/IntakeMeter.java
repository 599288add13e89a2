package aidas.feedback;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/** Counts what became of the responses that came, for the one who watches (R6.4). */
@ApplicationScoped
class IntakeMeter {

    @Inject MeterRegistry registry;

    @Inject Event<Booked> booked;

    /** What came, for the one who counts. */
    record Booked(List<Receipt> receipts) {}

    /** The same receipts; also counted as {@code aidas_responses_total} by outcome. */
    List<Receipt> counted(List<Receipt> receipts) {
        booked.fire(new Booked(receipts));
        return receipts;
    }

    /** Once it is sure: what is taken back, as when a mapping is tried, did not come. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Booked booked) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        booked.receipts().forEach(receipt -> counts.merge(receipt.outcome(), 1, Integer::sum));
        counts.forEach(
                (outcome, count) -> {
                    var name = outcome.name().toLowerCase(Locale.ROOT);
                    registry.counter("aidas.responses", "outcome", name).increment(count);
                });
    }
}
