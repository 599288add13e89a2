package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.References.Duty;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.TeamKey;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up all references of a chunk at once, with one statement a kind. */
@Store
class Directory {

    @Inject SetWise setWise;

    References of(List<NewResponse> responses) {
        var stores = stores(texts(responses, r -> r.interaction().store().value()));
        return new References(
                stores,
                teams(stores, texts(responses, r -> r.interaction().team())),
                employees(responses),
                duties(stores, responses));
    }

    private static String[] texts(List<NewResponse> responses, Function<NewResponse, String> of) {
        return distinct(responses.stream().map(of));
    }

    private static String[] distinct(Stream<String> texts) {
        return texts.filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private Map<StoreCode, KnownStore> stores(String[] codes) {
        var stores = new HashMap<StoreCode, KnownStore>();
        setWise.rows(
                "select code, id, zone from store where code = any(?)",
                row ->
                        stores.put(
                                new StoreCode(row.getString(1)),
                                new KnownStore(row.getLong(2), ZoneId.of(row.getString(3)))),
                (Object) codes);
        return stores;
    }

    private Map<TeamKey, Long> teams(Map<StoreCode, KnownStore> stores, String[] codes) {
        var teams = new HashMap<TeamKey, Long>();
        if (codes.length > 0) {
            setWise.rows(
                    "select store_id, code, id from team where store_id = any(?) and code = any(?)",
                    row -> teams.put(new TeamKey(row.getLong(1), row.getString(2)), row.getLong(3)),
                    ids(stores.values()),
                    codes);
        }
        return teams;
    }

    private Map<EmployeeNumber, Long> employees(List<NewResponse> responses) {
        var numbers =
                distinct(
                        responses.stream()
                                .flatMap(r -> r.interaction().employees().stream())
                                .map(share -> share.employee().value()));
        var employees = new HashMap<EmployeeNumber, Long>();
        if (numbers.length > 0) {
            setWise.rows(
                    "select number, id from employee where number = any(?)",
                    row -> employees.put(new EmployeeNumber(row.getString(1)), row.getLong(2)),
                    (Object) numbers);
        }
        return employees;
    }

    private Map<Long, List<Duty>> duties(
            Map<StoreCode, KnownStore> stores, List<NewResponse> responses) {
        var open =
                responses.stream()
                        .filter(r -> r.interaction().employees().isEmpty())
                        .filter(r -> stores.containsKey(r.interaction().store()))
                        .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        var days =
                open.stream()
                        .map(r -> Linking.day(r, stores.get(r.interaction().store())))
                        .sorted()
                        .toList();
        var used = open.stream().map(r -> stores.get(r.interaction().store())).distinct().toList();
        return setWise
                .rows(
                        """
                        select store_id, team_id, employee_id, from_day, until_day
                          from assignment
                         where store_id = any(?)
                           and from_day <= ?
                           and (until_day is null or until_day > ?)
                        """,
                        row ->
                                new Duty(
                                        row.getLong(1),
                                        row.getObject(2, Long.class),
                                        row.getLong(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class)),
                        ids(used),
                        days.getLast(),
                        days.getFirst())
                .stream()
                .collect(Collectors.groupingBy(Duty::storeId));
    }

    private static Long[] ids(Collection<KnownStore> stores) {
        return stores.stream().map(KnownStore::id).toArray(Long[]::new);
    }
}
