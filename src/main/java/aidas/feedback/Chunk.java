package aidas.feedback;

import aidas.feedback.Tally.LineError;
import aidas.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gathers lines until they are booked, and counts what became of all lines so far. */
final class Chunk {

    private static final int ERRORS = 100;

    private final SurveyCatalogue surveys;
    private final Instant now;
    private List<NewResponse> open = new ArrayList<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final List<LineError> errors = new ArrayList<>();
    private int size;
    private long received;
    private long rejected;
    private long last;

    Chunk(SurveyCatalogue surveys, Instant now) {
        this.surveys = surveys;
        this.now = now;
    }

    void add(Line line) {
        received++;
        last = line.number();
        size += line.size();
        try {
            open.add(NewResponse.of(line.draft(), surveys, now));
        } catch (Refused refused) {
            rejected++;
            refused.violations().stream()
                    .limit(ERRORS - errors.size())
                    .forEach(v -> errors.add(new LineError(last, v.field(), v.message())));
        }
    }

    boolean holds(int lines, int characters) {
        return open.size() >= lines || size >= characters;
    }

    Tally book(Function<List<NewResponse>, List<Receipt>> booking) {
        if (!open.isEmpty()) {
            count(booking.apply(take()));
        }
        return tally();
    }

    /** Hands over what was gathered, to be booked and counted. */
    List<NewResponse> take() {
        var taken = open;
        open = new ArrayList<>();
        size = 0;
        return taken;
    }

    void count(List<Receipt> receipts) {
        receipts.forEach(receipt -> outcomes.merge(receipt.outcome(), 1L, Long::sum));
    }

    Tally tally() {
        return tally(null);
    }

    /** The lines that were read before the stream broke are whole, so they count too. */
    Tally broken(Function<List<NewResponse>, List<Receipt>> booking) {
        book(booking);
        return tally(last);
    }

    private Tally tally(Long brokenAfter) {
        return new Tally(
                received,
                outcomes.getOrDefault(Outcome.ACCEPTED, 0L),
                outcomes.getOrDefault(Outcome.DUPLICATE, 0L),
                outcomes.getOrDefault(Outcome.QUARANTINED, 0L),
                rejected,
                errors,
                brokenAfter);
    }
}
