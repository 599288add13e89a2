package aidas.insight.study;

import aidas.insight.Months;
import aidas.insight.table.Tabled;
import aidas.launcher.demo.DemoCompany;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The demo company as a table: what it was drawn with is known, what a study finds is not. */
final class Demo {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    /** The answers' months, and the two before them in which there is EX already. */
    static final Months ANSWERED = new Months(YearMonth.of(2025, 5), YearMonth.of(2026, 11));

    static final Months READ = new Months(YearMonth.of(2025, 3), YearMonth.of(2026, 11));

    private static final Path FOLDER = Path.of("target", "demo-laboratory");
    private static final Pattern TEXT =
            Pattern.compile("\"(store|source|externalId|scale)\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"(score|transactionValue)\":([\\d.]+)");
    private static final Pattern DAY = Pattern.compile("\"occurredAt\":\"(\\d{4}-\\d{2})");

    /** Counts of one store and month. */
    private static final class Count {
        private double n;
        private double points;
    }

    /** One NPS answer. */
    record Said(String store, YearMonth month, int score, double value) {

        int points() {
            return score > 8 ? 1 : score < 7 ? -1 : 0;
        }
    }

    private final Map<String, Said> answers = new HashMap<>();
    private final List<String> stores;
    private final Tabled tabled;

    /** Draws the company and reads it back. */
    Demo() {
        try {
            new DemoCompany(DemoCompany.SEED, AS_OF).writeTo(FOLDER);
            for (var line : lines("responses.ndjson")) {
                take(line);
            }
            stores = lines("stores.csv").stream().skip(1).map(row -> row.split(",")[0]).toList();
            tabled = new Tabled(READ, stores.stream().map(code -> code.substring(0, 2)).toList());
            score();
            experience();
            facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file));
    }

    private void take(String line) {
        var fields = new HashMap<String, String>();
        TEXT.matcher(line).results().forEach(m -> fields.putIfAbsent(m.group(1), m.group(2)));
        NUMBER.matcher(line).results().forEach(m -> fields.putIfAbsent(m.group(1), m.group(2)));
        var day = DAY.matcher(line);
        if (fields.get("scale").equals("NPS") && day.find()) {
            answers.put(
                    fields.get("source") + "/" + fields.get("externalId"),
                    new Said(
                            fields.get("store"),
                            YearMonth.parse(day.group(1)),
                            Integer.parseInt(fields.get("score")),
                            Double.parseDouble(fields.getOrDefault("transactionValue", "NaN"))));
        }
    }

    private void score() {
        var counts = new TreeMap<String, Map<YearMonth, Count>>();
        for (var said : answers.values()) {
            var count =
                    counts.computeIfAbsent(said.store(), s -> new TreeMap<>())
                            .computeIfAbsent(said.month(), m -> new Count());
            count.n++;
            count.points += said.points();
        }
        counts.forEach(
                (store, months) ->
                        months.forEach(
                                (month, count) -> {
                                    if (stores.contains(store)) {
                                        cell("nps", store, month, 100 * count.points / count.n);
                                    }
                                }));
    }

    private void experience() throws IOException {
        for (var row : lines("ex.csv").stream().skip(1).map(line -> line.split(",")).toList()) {
            cell("experience", row[0], YearMonth.parse(row[1]), Double.parseDouble(row[2]));
        }
    }

    /** What does nothing: the same in every month. */
    private void facts() throws IOException {
        for (var row : lines("stores.csv").stream().skip(1).map(l -> l.split(",")).toList()) {
            for (var m = READ.from(); m.isBefore(READ.until()); m = m.plusMonths(1)) {
                cell("temperature", row[0], m, Double.parseDouble(row[1]));
                cell("alphabet", row[0], m, Double.parseDouble(row[2]));
            }
        }
    }

    private void cell(String measure, String store, YearMonth month, double value) {
        tabled.cell(measure, stores.indexOf(store), READ.indexOf(month), value);
    }

    Tabled tabled() {
        return tabled;
    }

    /** NPS answers by standards missed, 0 to 3. */
    List<Visits> missed() throws IOException {
        var steps = new Visits[] {Visits.NONE, Visits.NONE, Visits.NONE, Visits.NONE};
        for (var row : checked()) {
            int missed = Math.min(3, Integer.parseInt(row[row.length - 1]));
            steps[missed] = steps[missed].plus(visit(answers.get(row[0] + "/" + row[1])));
        }
        return List.of(steps);
    }

    /** NPS answers by each standard and how many others were missed. */
    Map<Costs.Outcome, Visits> standards() throws IOException {
        var names = lines("standards.csv").getFirst().split(",");
        var found = new HashMap<Costs.Outcome, Visits>();
        for (var row : checked()) {
            int missed = Integer.parseInt(row[row.length - 1]);
            for (int i = 4; i < row.length - 1; i++) {
                boolean met = row[i].equals("1");
                int others = Math.min(2, met ? missed : missed - 1);
                var visit = visit(answers.get(row[0] + "/" + row[1]));
                found.merge(new Costs.Outcome(names[i], met, others), visit, Visits::plus);
            }
        }
        return found;
    }

    private List<String[]> checked() throws IOException {
        return lines("standards.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> answers.containsKey(row[0] + "/" + row[1]))
                .toList();
    }

    private static Visits visit(Said said) {
        boolean paid = !Double.isNaN(said.value());
        return new Visits(
                1,
                said.points() > 0 ? 1 : 0,
                said.points() == 0 ? 1 : 0,
                said.points() < 0 ? 1 : 0,
                paid ? 1 : 0,
                paid ? said.value() : 0,
                paid ? said.value() * said.value() : 0);
    }
}
