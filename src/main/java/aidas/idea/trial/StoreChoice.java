package aidas.idea.trial;

import static java.util.stream.Collectors.groupingBy;

import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.statistics.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes a plan of a draft: chooses its stores, and says what they can find. */
@ApplicationScoped
class StoreChoice {

    @Inject StoreReadings readings;
    @Inject Trials trials;
    @Inject Directories directories;

    /** A plan, and what it can find. */
    record Chosen(Plan plan, Feasibility feasibility) {}

    /**
     * @param seed where the lots begin
     * @param now the day that has begun somewhere on earth
     * @throws Refused with every field at fault (R1.1, R1.2)
     */
    Chosen of(PlanDraft draft, long seed, LocalDate now) {
        var faults = draft.faults(now);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var gauge = Gauge.ofCode(draft.gauge()).orElseThrow();
        var busy = trials.busy(Windows.of(draft.start(), draft.weeks()).compared(), 0);
        var all =
                lately(gauge, draft.weeks(), now).stream()
                        .filter(one -> !busy.contains(one.store().code()))
                        .toList();
        int number = draft.number() == null ? draft.stores().size() : draft.number();
        var feasibility = Feasibility.of(all, number, draft.worth().doubleValue());
        faults.addAll(wrong(draft, number, all, feasibility));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var candidates =
                draft.number() == null
                        ? List.<StoreFacts>of()
                        : all.stream()
                                .filter(StoreReading::enough)
                                .map(StoreReading::store)
                                .toList();
        var stores =
                draft.number() == null
                        ? draft.stores().stream().map(StoreCode::new).toList()
                        : drawn(candidates, number, seed);
        var codes = candidates.stream().map(StoreFacts::code).toList();
        return new Chosen(
                new Plan(gauge, draft.start(), draft.weeks(), draft.worth(), stores, codes, seed),
                feasibility);
    }

    /** Every open store, by name. */
    List<StoreFacts> open() {
        return directories.storesIn(Scope.COMPANY).stream()
                .filter(StoreEntry::active)
                .map(StoreEntry::facts)
                .toList();
    }

    /** Of every open store, in the last three times of so many weeks. */
    List<StoreReading> lately(Gauge gauge, int weeks, LocalDate now) {
        return readings.of(gauge, Windows.of(now.minusWeeks(weeks), weeks));
    }

    /** Each region with its share; the stores' codes in their order (R1.3). */
    static List<StoreCode> drawn(Collection<StoreFacts> candidates, int number, long seed) {
        var regions =
                candidates.stream()
                        .sorted(Comparator.comparing(store -> store.code().value()))
                        .collect(
                                groupingBy(
                                        store -> store.region().value(),
                                        TreeMap::new,
                                        java.util.stream.Collectors.toList()));
        return Lots.draw(List.copyOf(regions.values()), number, new SplittableRandom(seed)).stream()
                .map(StoreFacts::code)
                .sorted(Comparator.comparing(StoreCode::value))
                .toList();
    }

    private static List<Violation> wrong(
            PlanDraft draft, int number, List<StoreReading> all, Feasibility feasibility) {
        var faults = new ArrayList<Violation>();
        boolean lots = draft.number() != null;
        int pool = lots ? feasibility.candidates() : all.size();
        if (number < Evaluation.FEWEST || number > pool / 2) {
            faults.add(new Violation(lots ? "number" : "stores", expected(pool, feasibility)));
        }
        var known = all.stream().map(one -> one.store().code().value()).toList();
        var unknown = draft.stores().stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            faults.add(
                    new Violation(
                            "stores",
                            "codes of open stores in no other trial then, not " + unknown));
        }
        return faults;
    }

    private static String expected(int pool, Feasibility feasibility) {
        var range =
                pool / 2 < Evaluation.FEWEST
                        ? "%d stores and as many others, there are %d with enough answers"
                                .formatted(Evaluation.FEWEST, pool)
                        : "%d to %d stores".formatted(Evaluation.FEWEST, pool / 2);
        return feasibility.needed() == null
                ? range
                : range + "; this effect takes " + feasibility.needed();
    }
}
