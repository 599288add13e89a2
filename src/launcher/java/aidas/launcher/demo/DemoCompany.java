package aidas.launcher.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demo company, drawn from a seed: 18 months that end the day before a given one. It writes
 * {@code roster.csv} and {@code responses.ndjson} in the forms of the intake, and {@code ex.csv},
 * {@code standards.csv} and {@code stores.csv} (facts of the stores) for analyses, {@code
 * asked.csv} (how many were asked), {@code transactions.ndjson} (who sold), {@code pulses.csv}
 * (what employees answered), {@code facts.csv} (sales and customers), {@code kudos.ndjson} and
 * {@code consents.csv} (thanks between colleagues).
 *
 * @param seed the same seed and day give the same files
 * @param asOf the day after the last one with answers
 */
public record DemoCompany(long seed, LocalDate asOf) {

    public static final long SEED = 2026;

    /** The company's history in months. */
    public static final int MONTHS = 18;

    /**
     * Writes the company of {@link #SEED} into a folder.
     *
     * @param arguments the folder, then the day asOf as an ISO date
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected: <folder> <asOf, as 2026-11-01>");
        }
        new DemoCompany(SEED, LocalDate.parse(arguments[1])).writeTo(Path.of(arguments[0]));
    }

    public LocalDate firstDay() {
        return asOf.minusMonths(MONTHS);
    }

    /** From this day on customers are asked about the company too. */
    LocalDate secondVersion() {
        return asOf.minusMonths(6);
    }

    public LocalDate lastDay() {
        return asOf.minusDays(1);
    }

    /**
     * Writes the files, replacing what is there.
     *
     * @param folder made if it is missing
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var shops = Shop.all();
        var staff = new Staff(shops, firstDay(), lastDay(), seed).assignments();
        var experience = new Experience(shops, firstDay(), lastDay(), seed);
        write(
                folder.resolve("roster.csv"),
                Assignment.HEADER,
                staff.stream()
                        .sorted(Comparator.comparing(a -> shops.indexOf(a.shop())))
                        .map(Assignment::row));
        write(folder.resolve("ex.csv"), Experience.HEADER, experience.rows());
        write(
                folder.resolve("stores.csv"),
                "store_code,mean_temperature,alphabetical_position",
                facts(shops));
        var roster = new Roster(staff);
        write(
                folder.resolve("pulses.csv"),
                Pulses.HEADER,
                new Pulses(shops, roster, experience, seed).rows());
        write(
                folder.resolve("facts.csv"),
                Facts.HEADER,
                new Facts(shops, firstDay(), lastDay(), seed).rows());
        var expectation = new Expectation(new Skills(staff, seed), experience);
        var thanks = new Thanks(shops, roster, asOf, seed);
        writeAnswers(folder, shops, roster, expectation, thanks);
        try (var lines = Files.newBufferedWriter(folder.resolve("kudos.ndjson"))) {
            for (var row : (Iterable<String>) thanks.rows()::iterator) {
                line(lines, row);
            }
        }
        write(folder.resolve("consents.csv"), Thanks.CONSENTS, thanks.consents());
    }

    private void writeAnswers(
            Path folder, List<Shop> shops, Roster roster, Expectation expectation, Thanks thanks)
            throws IOException {
        var asked = new Asked(shops, seed);
        try (var responses = Files.newBufferedWriter(folder.resolve("responses.ndjson"));
                var standards = Files.newBufferedWriter(folder.resolve("standards.csv"));
                var sold = Files.newBufferedWriter(folder.resolve("transactions.ndjson"))) {
            line(standards, Standards.HEADER);
            var days = new Days(this, shops, roster, expectation);
            var sales = new Sales(shops, roster, seed);
            for (var day = firstDay(); day.isBefore(asOf); day = day.plusDays(1)) {
                for (var told : days.of(day)) {
                    line(responses, told.answer().json());
                    asked.answered(told.answer());
                    thanks.heard(told.answer());
                    var sale = sales.of(told.answer());
                    if (sale.isPresent()) {
                        line(sold, sale.get());
                    }
                    if (told.standards() != null) {
                        line(standards, told.standards().row(told.answer()));
                    }
                }
            }
        }
        write(folder.resolve("asked.csv"), Asked.HEADER, asked.rows());
    }

    private static Stream<String> facts(List<Shop> shops) {
        var byName = new ArrayList<>(shops);
        byName.sort(Comparator.comparing(Shop::name));
        return shops.stream()
                .map(s -> s.code() + "," + s.temperature() + "," + (byName.indexOf(s) + 1));
    }

    private static void write(Path file, String header, Stream<String> rows) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            line(writer, header);
            for (var row : (Iterable<String>) rows::iterator) {
                line(writer, row);
            }
        }
    }

    private static void line(BufferedWriter writer, String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }
}
