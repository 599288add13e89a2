package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.Served;
import aidas.feedback.References.TeamKey;
import aidas.feedback.References.TransactionKey;
import aidas.shared.architecture.Store;
import aidas.survey.AskedVersion;
import aidas.survey.AskedVersions;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks up all references of a chunk at once, with one statement a kind. */
@Store
class Directory {

    @Inject SetWise setWise;
    @Inject DutyLists dutyLists;
    @Inject AskedVersions versions;

    List<AskedVersion> surveys() {
        return versions.all();
    }

    References of(List<NewResponse> responses) {
        var stores = stores(texts(responses, r -> r.interaction().store().value()));
        var employees = employees(responses);
        var transactions = transactions(stores, responses);
        var people =
                Stream.concat(
                        employees.values().stream(),
                        transactions.values().stream()
                                .flatMap(List::stream)
                                .map(Served::employeeId));
        return new References(
                stores,
                teams(stores, texts(responses, r -> r.interaction().team())),
                employees,
                transactions,
                dutyLists.of(stores, responses, people.distinct().toArray(Long[]::new)));
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

    /** Of the responses that name nobody. */
    private Map<TransactionKey, List<Served>> transactions(
            Map<StoreCode, KnownStore> stores, List<NewResponse> responses) {
        var keys =
                responses.stream()
                        .map(NewResponse::interaction)
                        .filter(i -> i.employees().isEmpty() && i.reference() != null)
                        .filter(i -> stores.containsKey(i.store()))
                        .map(i -> new TransactionKey(stores.get(i.store()).id(), i.reference()))
                        .distinct()
                        .toList();
        var transactions = new HashMap<TransactionKey, List<Served>>();
        if (!keys.isEmpty()) {
            setWise.rows(
                    """
                    select store_id, reference, employee_id, weight
                      from transaction_credit
                     where (store_id, reference) in (select * from unnest(?, ?))
                     order by store_id, reference, employee_id
                    """,
                    row ->
                            transactions
                                    .computeIfAbsent(
                                            new TransactionKey(row.getLong(1), row.getString(2)),
                                            key -> new ArrayList<>())
                                    .add(new Served(row.getLong(3), row.getBigDecimal(4))),
                    Responses.longs(keys, TransactionKey::storeId),
                    Responses.texts(keys, TransactionKey::reference));
        }
        return transactions;
    }

    private static Long[] ids(Collection<KnownStore> stores) {
        return stores.stream().map(KnownStore::id).toArray(Long[]::new);
    }
}
