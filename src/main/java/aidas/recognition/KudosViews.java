package aidas.recognition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.recognition.value.CompanyValues;
import aidas.recognition.value.ValueView;
import aidas.shared.Alphabet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts names, values and quotes to thanks, in a few queries for all of them. */
@ApplicationScoped
class KudosViews {

    @Inject KudosBook book;
    @Inject Directories directories;
    @Inject CompanyValues values;
    @Inject Quotes quotes;

    private record Besides(
            Map<EmployeeId, Named> people,
            Map<StoreId, StoreEntry> stores,
            Map<Long, ValueView> values,
            Map<Long, Quotable> quotes) {}

    /** Newest first. */
    List<KudosView> of(Collection<Long> ids, Sight sight) {
        var all = book.of(ids);
        var besides =
                new Besides(
                        people(all),
                        directories
                                .storesOf(
                                        all.stream().map(k -> k.deed().store()).distinct().toList())
                                .stream()
                                .collect(toMap(StoreEntry::id, identity())),
                        values
                                .wordings(
                                        all.stream()
                                                .map(Kudos::wording)
                                                .filter(Objects::nonNull)
                                                .distinct()
                                                .toList())
                                .stream()
                                .collect(toMap(ValueView::wording, identity())),
                        quotes.of(
                                all.stream()
                                        .map(k -> k.deed().answer())
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList()));
        return all.stream().map(kudos -> view(kudos, besides, sight)).toList();
    }

    private Map<EmployeeId, Named> people(List<Kudos> all) {
        var ids =
                all.stream()
                        .flatMap(
                                k ->
                                        Stream.concat(
                                                Stream.ofNullable(k.deed().giver()),
                                                k.receivers().stream()))
                        .distinct()
                        .toList();
        return directories.employeesOf(ids).stream().collect(toMap(EmployeeEntry::id, Named::of));
    }

    private static KudosView view(Kudos kudos, Besides besides, Sight sight) {
        var deed = kudos.deed();
        var store = besides.stores().get(deed.store()).facts();
        var quoted = deed.answer() == null ? null : besides.quotes().get(deed.answer());
        return new KudosView(
                kudos.id(),
                deed.giver() == null ? null : besides.people().get(deed.giver()),
                kudos.receivers().stream()
                        .map(besides.people()::get)
                        .sorted(Comparator.comparing(Named::familyName, Alphabet.of(Locale.ROOT)))
                        .toList(),
                kudos.wording() == null ? null : besides.values().get(kudos.wording()),
                kudos.message(),
                deed.language(),
                deed.at().atZone(store.zone()),
                store.name() + ", " + store.city(),
                kudos.reach(),
                quoted == null ? null : quoted.readBy(sight.reader()),
                kudos.edited(),
                sight.reader() != null && deed.isBy(sight.reader()),
                sight.reader() != null && kudos.isFor(sight.reader()),
                kudos.state());
    }
}
