package aidas.feedback;

import aidas.feedback.Linked.Known;
import aidas.feedback.Linked.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Books a chunk of responses in the caller's transaction: links, stores, credits, sums up. Always
 * in the same order of tables and with sorted keys, so that chunks never block each other for good.
 */
@ApplicationScoped
class Booking {

    private static final Comparator<Linked> BY_KEY =
            Comparator.comparing(linked -> linked.response().key());

    @Inject Directory directory;
    @Inject Keeping keeping;
    @Inject Quarantine quarantine;
    @Inject Clock clock;

    /**
     * A receipt for each response, in the order given; the first of several alike counts (R2.1).
     */
    List<Receipt> book(List<NewResponse> chunk) {
        var once = new LinkedHashMap<ResponseKey, NewResponse>();
        chunk.forEach(response -> once.putIfAbsent(response.key(), response));
        var linked = link(once.values());
        var receipts = store(linked);
        return chunk.stream()
                .map(
                        response ->
                                once.get(response.key()) == response
                                        ? receipts.get(response.key())
                                        : Receipt.duplicate(response.key()))
                .toList();
    }

    /** What may be asked about now. */
    SurveyCatalogue surveys() {
        return directory.surveys();
    }

    List<Linked> link(Collection<NewResponse> distinct) {
        var all = List.copyOf(distinct);
        return new Linking(directory.of(all)).linkAll(all);
    }

    /** One receipt by key. */
    LinkedHashMap<ResponseKey, Receipt> store(List<Linked> linked) {
        var receipts = new LinkedHashMap<ResponseKey, Receipt>();
        linked.forEach(
                l -> receipts.put(l.response().key(), Receipt.duplicate(l.response().key())));
        for (Known fresh : keeping.keep(of(linked, Known.class))) {
            receipts.put(fresh.response().key(), Receipt.accepted(fresh.response().key()));
        }
        var unknown = of(linked, Unknown.class);
        Set<ResponseKey> waiting = quarantine.add(unknown, clock.instant());
        for (Unknown one : unknown) {
            var key = one.response().key();
            if (waiting.contains(key)) {
                receipts.put(key, new Receipt(key, Outcome.QUARANTINED, one.reason()));
            }
        }
        return receipts;
    }

    private static <T extends Linked> List<T> of(List<Linked> linked, Class<T> kind) {
        return linked.stream().filter(kind::isInstance).map(kind::cast).sorted(BY_KEY).toList();
    }
}
