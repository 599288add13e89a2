package aidas.recognition.nomination;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.organisation.StoreId;
import aidas.recognition.Named;
import aidas.recognition.Quotable;
import aidas.recognition.Quotes;
import aidas.recognition.value.CompanyValues;
import aidas.recognition.value.ValueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts names, calls, values and quotes to nominations, in a few queries for all of them. */
@ApplicationScoped
class NominationViews {

    @Inject Calls calls;
    @Inject Directories directories;
    @Inject CompanyValues values;
    @Inject Quotes quotes;
    @Inject Bench bench;

    private record Besides(
            Map<Long, Call> calls,
            Map<EmployeeId, Named> people,
            Map<StoreId, StoreFacts> stores,
            Map<Long, ValueView> values,
            Map<Long, Quotable> quotes,
            LocalDate today) {

        CallView call(Nomination nomination) {
            return calls.get(nomination.call()).view(today);
        }

        String place(Nomination nomination) {
            var store = nomination.store() == null ? null : stores.get(nomination.store());
            return store == null ? "" : store.name() + ", " + store.city();
        }
    }

    /** In the same order. */
    List<NominationView> of(List<Nomination> all, Bench.Brief brief) {
        var besides = besides(all);
        return all.stream().map(each -> view(each, besides, brief)).toList();
    }

    private Besides besides(List<Nomination> all) {
        var people =
                all.stream().flatMap(each -> Stream.of(each.nominator(), each.nominee())).toList();
        return new Besides(
                calls.of(keys(all, Nomination::call)).stream().collect(toMap(Call::id, identity())),
                directories.employeesOf(people.stream().distinct().toList()).stream()
                        .collect(toMap(EmployeeEntry::id, Named::of)),
                directories.storesOf(keys(all, Nomination::store)).stream()
                        .collect(toMap(StoreEntry::id, StoreEntry::facts)),
                values.wordings(keys(all, each -> each.words().wording())).stream()
                        .collect(toMap(ValueView::wording, identity())),
                quotes.of(keys(all, each -> each.words().answer())),
                LocalDate.ofInstant(bench.now(), ZoneOffset.UTC));
    }

    private static <T> Collection<T> keys(List<Nomination> all, Function<Nomination, T> key) {
        return all.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }

    private NominationView view(Nomination nomination, Besides besides, Bench.Brief brief) {
        var words = nomination.words();
        var reader = brief.caller().employee();
        var quoted = words.answer() == null ? null : besides.quotes().get(words.answer());
        boolean mine = nomination.isBy(reader);
        boolean judges = nomination.state().step() > 0 && bench.reads(nomination, brief);
        var hindrance = judges ? bench.hindrance(nomination, brief) : null;
        return new NominationView(
                nomination.id(),
                besides.call(nomination),
                besides.people().get(nomination.nominator()),
                besides.people().get(nomination.nominee()),
                besides.place(nomination),
                words.reason(),
                words.language().code(),
                words.wording() == null ? null : besides.values().get(words.wording()),
                quoted == null ? null : quoted.readBy(reader),
                mine ? words.answer() : null,
                nomination.at(),
                nomination.state(),
                mine,
                judges && hindrance == null,
                hindrance);
    }
}
