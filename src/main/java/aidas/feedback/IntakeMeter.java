package aidas.feedback;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/** Counts what became of the responses that came, for the one who watches (R6.4). */
@ApplicationScoped
class IntakeMeter {

    @Inject MeterRegistry registry;

    /** The same receipts; also counted as {@code aidas_responses_total} by outcome. */
    List<Receipt> counted(List<Receipt> receipts) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        receipts.forEach(receipt -> counts.merge(receipt.outcome(), 1, Integer::sum));
        counts.forEach(
                (outcome, count) -> {
                    var name = outcome.name().toLowerCase(Locale.ROOT);
                    registry.counter("aidas.responses", "outcome", name).increment(count);
                });
        return receipts;
    }
}
