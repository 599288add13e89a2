package aidas.idea.trial;

import aidas.access.StoreCode;
import aidas.organisation.StoreFacts;
import aidas.statistics.MatchedSet;
import aidas.statistics.Matching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The trial's stores, each with those it is set against (R3.2, R3.3).
 *
 * @param stores of the trial with enough answers
 * @param others those with enough answers that are not in the trial
 * @param leftOut of the trial, with too few answers, by name
 * @param matching null if there are too few others, or no store
 */
record Comparison(
        List<StoreReading> stores,
        List<StoreReading> others,
        List<StoreFacts> leftOut,
        Matching matching) {

    /** How many others a store gets at most; more make hardly anything surer. */
    static final int MOST = 3;

    /** Of a store's traits these are told: the earlier figure, and the number of answers. */
    static final int TOLD = 2;

    /**
     * @param trial codes of its stores
     * @param all readings of every open store
     */
    static Comparison of(Collection<StoreCode> trial, List<StoreReading> all) {
        var codes = new HashSet<>(trial);
        var enough = all.stream().filter(StoreReading::enough).toList();
        var stores = enough.stream().filter(r -> codes.contains(r.store().code())).toList();
        var others = enough.stream().filter(r -> !codes.contains(r.store().code())).toList();
        var leftOut =
                all.stream()
                        .filter(r -> codes.contains(r.store().code()) && !r.enough())
                        .map(StoreReading::store)
                        .sorted(Comparator.comparing(StoreFacts::name))
                        .toList();
        var matching =
                stores.isEmpty()
                        ? null
                        : Matching.of(traits(stores, enough), traits(others, enough), MOST)
                                .orElse(null);
        return new Comparison(stores, others, leftOut, matching);
    }

    /** Earlier figure, answers before the trial, and which region and format it is of. */
    private static double[][] traits(List<StoreReading> stores, List<StoreReading> all) {
        var regions = new TreeSet<String>();
        var formats = new TreeSet<String>();
        all.forEach(one -> regions.add(region(one)));
        all.forEach(one -> formats.add(format(one)));
        return stores.stream()
                .map(
                        one ->
                                DoubleStream.concat(
                                                DoubleStream.of(
                                                        one.earlier().value(),
                                                        Math.log(
                                                                one.earlier().n()
                                                                        + one.before().n())),
                                                DoubleStream.concat(
                                                        marks(regions, region(one)),
                                                        marks(formats, format(one))))
                                        .toArray())
                .toArray(double[][]::new);
    }

    private static DoubleStream marks(Collection<String> all, String own) {
        return all.stream().mapToDouble(one -> one.equals(own) ? 1 : 0);
    }

    private static String region(StoreReading one) {
        return one.store().region().value();
    }

    private static String format(StoreReading one) {
        return one.store().format().code();
    }

    /** How each changed, by whatever change is looked at. */
    List<MatchedSet> sets(ToDoubleFunction<StoreReading> change) {
        return IntStream.range(0, stores.size())
                .mapToObj(
                        i ->
                                new MatchedSet(
                                        change.applyAsDouble(stores.get(i)),
                                        othersOf(i).stream().map(change::applyAsDouble).toList()))
                .toList();
    }

    /** For those who may see stores, by the stores' names (R4.1). */
    List<ComparedSet> named(Comparator<String> order) {
        var sets = sets(StoreReading::change);
        var named = new ArrayList<ComparedSet>();
        for (int i = 0; i < stores.size(); i++) {
            var others =
                    othersOf(i).stream()
                            .map(StoreReading::store)
                            .sorted(Comparator.comparing(StoreFacts::name, order))
                            .toList();
            var set = sets.get(i);
            named.add(new ComparedSet(stores.get(i).store(), set.own(), others, set.mean()));
        }
        named.sort(Comparator.comparing(set -> set.store().name(), order));
        return named;
    }

    /** All others that were matched. */
    List<StoreReading> matched() {
        return IntStream.range(0, stores.size())
                .boxed()
                .flatMap(i -> othersOf(i).stream())
                .toList();
    }

    private List<StoreReading> othersOf(int i) {
        return matching.others().get(i).stream().map(others::get).toList();
    }
}
