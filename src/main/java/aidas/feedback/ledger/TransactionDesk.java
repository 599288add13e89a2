package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes in who served which transaction; answers that come later and name it are theirs. */
@UseCases
public class TransactionDesk {

    /** In one request. */
    public static final int MOST = 1000;

    @Inject Transactions transactions;
    @Inject Clock clock;

    /**
     * What became of a request.
     *
     * @param taken those that are kept now, new or the same as before
     * @param faults of the others, in the order given
     */
    public record Taken(int received, int taken, List<Fault> faults) {}

    /**
     * Why one was not taken.
     *
     * @param index counts from 0
     */
    public record Fault(int index, String field, String message) {}

    /**
     * Takes what is in order; a transaction sent again replaces what was said before (R2.1, R2.2).
     *
     * @throws Refused if there are more than {@link #MOST}
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Taken take(List<TransactionDraft> drafts) {
        if (drafts.size() > MOST) {
            throw new Refused("", "at most " + MOST + " transactions, got " + drafts.size());
        }
        var faults = new ArrayList<Fault>();
        var sound = sound(drafts, faults);
        var stores = transactions.stores(sound.values().stream().map(Transaction::store).toList());
        var employees =
                transactions.employees(
                        sound.values().stream()
                                .flatMap(t -> t.shares().keySet().stream())
                                .toList());
        sound.entrySet()
                .removeIf(
                        one -> {
                            var fault = unknown(one.getKey(), one.getValue(), stores, employees);
                            fault.ifPresent(faults::add);
                            return fault.isPresent();
                        });
        if (!sound.isEmpty()) {
            transactions.put(List.copyOf(sound.values()), stores, employees);
        }
        faults.sort(Comparator.comparingInt(Fault::index));
        return new Taken(drafts.size(), sound.size(), List.copyOf(faults));
    }

    private Map<Integer, Transaction> sound(List<TransactionDraft> drafts, List<Fault> faults) {
        var sound = new TreeMap<Integer, Transaction>();
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < drafts.size(); i++) {
            try {
                var one = Transaction.of(drafts.get(i), clock.instant());
                if (!seen.add(List.of(one.store(), one.reference()))) {
                    throw new Refused("reference", "is given twice in this request");
                }
                sound.put(i, one);
            } catch (Refused refused) {
                var first = refused.violations().getFirst();
                faults.add(new Fault(i, first.field(), first.message()));
            }
        }
        return sound;
    }

    private static Optional<Fault> unknown(
            int index,
            Transaction one,
            Map<StoreCode, Long> stores,
            Map<EmployeeNumber, Long> employees) {
        if (!stores.containsKey(one.store())) {
            return Optional.of(new Fault(index, "store", "no store " + one.store()));
        }
        return one.shares().keySet().stream()
                .filter(number -> !employees.containsKey(number))
                .findFirst()
                .map(number -> new Fault(index, "employees", "no employee " + number));
    }
}
