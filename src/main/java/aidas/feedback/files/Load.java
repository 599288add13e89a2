package aidas.feedback.files;

import aidas.feedback.Field;
import aidas.feedback.NewResponse;
import aidas.feedback.Outcome;
import aidas.feedback.Receipt;
import aidas.feedback.SurveyCatalogue;
import aidas.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gathers the lines of a file until they are booked, and counts what became of all of them. */
final class Load {

    private static final int LINES = 2000;
    private static final int CHARACTERS = 4_000_000;
    private static final int REASONS = 200;
    private static final int MOST_FOUND = 400;

    /** Lines whose faults are kept; of more, only the number is told. */
    static final int MOST_FAULTS = 100_000;

    private final LineReader reader;
    private final ColumnMap map;
    private final SurveyCatalogue surveys;
    private final Instant now;
    private final Function<List<NewResponse>, List<Receipt>> booking;
    private final Keys seen = new Keys();
    private final List<NewResponse> open = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Long> reasons = new HashMap<>();
    private long rejected;
    private long line = 1;
    private int pending;
    private int size;

    /**
     * @param booking a receipt for each response, in the order given
     */
    Load(
            LineReader reader,
            ColumnMap map,
            SurveyCatalogue surveys,
            Instant now,
            Function<List<NewResponse>, List<Receipt>> booking) {
        this.reader = reader;
        this.map = map;
        this.surveys = surveys;
        this.now = now;
        this.booking = booking;
    }

    void add(TableRow row) {
        var mapped = reader.read(row);
        line = mapped.line();
        pending++;
        size += mapped.size();
        try {
            var response = NewResponse.of(mapped.draft(), surveys, now);
            if (seen.add(response.key())) {
                open.add(response);
            } else {
                outcomes.merge(Outcome.DUPLICATE, 1L, Long::sum);
            }
        } catch (Refused refused) {
            refuse(mapped, refused);
        }
    }

    private void refuse(MappedLine mapped, Refused refused) {
        if (rejected++ < MOST_FAULTS) {
            refused.violations().forEach(v -> faults.add(fault(mapped, v)));
        }
    }

    private LineFault fault(MappedLine mapped, Refused.Violation violation) {
        var field =
                Arrays.stream(Field.values())
                        .filter(f -> f.wireName().equals(violation.field()))
                        .findFirst();
        return new LineFault(
                mapped.line(),
                violation.field(),
                field.map(map::place).orElse(""),
                violation.message(),
                field.map(f -> mapped.found().getOrDefault(f, "")).map(Load::kept).orElse(""));
    }

    /** Cut, and without what a database cannot keep. */
    private static String kept(String text) {
        var cut = text.substring(0, Math.min(MOST_FOUND, text.length()));
        return cut.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }

    boolean isFull() {
        return pending >= LINES || size >= CHARACTERS;
    }

    Progress book() {
        if (!open.isEmpty()) {
            for (Receipt receipt : booking.apply(List.copyOf(open))) {
                outcomes.merge(receipt.outcome(), 1L, Long::sum);
                if (receipt.outcome() == Outcome.QUARANTINED && reasons.size() < REASONS) {
                    reasons.merge(receipt.reason(), 1L, Long::sum);
                }
            }
        }
        var progress = new Progress(line, counts(), faults, unlinked());
        open.clear();
        faults.clear();
        pending = 0;
        size = 0;
        return progress;
    }

    private Counts counts() {
        long accepted = outcomes.getOrDefault(Outcome.ACCEPTED, 0L);
        long duplicates = outcomes.getOrDefault(Outcome.DUPLICATE, 0L);
        long quarantined = outcomes.getOrDefault(Outcome.QUARANTINED, 0L);
        long done = accepted + duplicates + quarantined + rejected;
        return new Counts(done, accepted, duplicates, quarantined, rejected);
    }

    private List<Unlinked> unlinked() {
        return reasons.entrySet().stream()
                .map(reason -> new Unlinked(reason.getKey(), reason.getValue()))
                .sorted(
                        Comparator.comparingLong(Unlinked::lines)
                                .reversed()
                                .thenComparing(Unlinked::reason))
                .toList();
    }
}
