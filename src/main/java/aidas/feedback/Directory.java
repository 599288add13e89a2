package aidas.feedback;

import static aidas.feedback.Responses.texts;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.Duties.Duty;
import aidas.feedback.DutyQuestions.Days;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.Served;
import aidas.feedback.References.TeamKey;
import aidas.feedback.References.TransactionKey;
import aidas.feedback.SetWise.Question;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks up all references of a chunk at once, in one trip with one question a kind. */
@Store
class Directory {

    @Inject SetWise setWise;
    @Inject DutyQuestions dutyQuestions;
    @Inject SurveyCatalogues catalogues;

    SurveyCatalogue surveys() {
        return catalogues.now();
    }

    References of(List<NewResponse> responses) {
        var all = responses.stream().map(NewResponse::interaction).toList();
        var open = all.stream().filter(i -> i.employees().isEmpty()).toList();
        var codes = distinct(all.stream().map(i -> i.store().value()));
        var numbers =
                distinct(
                        all.stream()
                                .flatMap(i -> i.employees().stream())
                                .map(share -> share.employee().value()));
        var stores = new HashMap<StoreCode, KnownStore>();
        var teams = new HashMap<TeamKey, Long>();
        var employees = new HashMap<EmployeeNumber, Long>();
        var transactions = new HashMap<TransactionKey, List<Served>>();
        var duties = new HashSet<Duty>();
        var questions = new ArrayList<Question>();
        questions.add(stores(codes, stores));
        var teamCodes = distinct(all.stream().map(Interaction::team));
        if (teamCodes.length > 0) {
            questions.add(teams(codes, teamCodes, teams));
        }
        var days = Days.of(all);
        if (numbers.length > 0) {
            questions.add(employees(numbers, employees));
            questions.add(dutyQuestions.ofEmployees(numbers, days, duties));
        }
        if (!open.isEmpty()) {
            questions.add(
                    dutyQuestions.ofStores(
                            distinct(open.stream().map(i -> i.store().value())), days, duties));
            var referring = open.stream().filter(i -> i.reference() != null).distinct().toList();
            if (!referring.isEmpty()) {
                var of = texts(referring, i -> i.store().value());
                var references = texts(referring, Interaction::reference);
                questions.add(transactions(of, references, transactions));
                questions.add(dutyQuestions.ofTransactions(of, references, days, duties));
            }
        }
        setWise.ask(questions);
        return new References(stores, teams, employees, transactions, Duties.of(duties));
    }

    private static String[] distinct(Stream<String> texts) {
        return texts.filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private static Question stores(String[] codes, Map<StoreCode, KnownStore> found) {
        return new Question(
                "select code, id, zone from store where code = any(?)",
                row ->
                        found.put(
                                new StoreCode(row.getString(1)),
                                new KnownStore(row.getLong(2), ZoneId.of(row.getString(3)))),
                (Object) codes);
    }

    private static Question teams(String[] stores, String[] codes, Map<TeamKey, Long> found) {
        return new Question(
                """
                select t.store_id, t.code, t.id
                  from team t join store s on s.id = t.store_id
                 where s.code = any(?) and t.code = any(?)
                """,
                row -> found.put(new TeamKey(row.getLong(1), row.getString(2)), row.getLong(3)),
                stores,
                codes);
    }

    private static Question employees(String[] numbers, Map<EmployeeNumber, Long> found) {
        return new Question(
                "select number, id from employee where number = any(?)",
                row -> found.put(new EmployeeNumber(row.getString(1)), row.getLong(2)),
                (Object) numbers);
    }

    private static Question transactions(
            String[] stores, String[] references, Map<TransactionKey, List<Served>> found) {
        return new Question(
                """
                select distinct c.store_id, c.reference, c.employee_id, c.weight
                  from unnest(?, ?) as asked (store, reference)
                  join store s on s.code = asked.store
                  join transaction_credit c
                    on c.store_id = s.id and c.reference = asked.reference
                 order by 1, 2, 3
                """,
                row ->
                        found.computeIfAbsent(
                                        new TransactionKey(row.getLong(1), row.getString(2)),
                                        key -> new ArrayList<>())
                                .add(new Served(row.getLong(3), row.getBigDecimal(4))),
                stores,
                references);
    }
}
