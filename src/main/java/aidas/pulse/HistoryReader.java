package aidas.pulse;

import aidas.pulse.gate.Leaf;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads answers of another tool: CSV in UTF-8 with the columns month, store, team, question and
 * score, one answer a line (R4.4).
 */
final class HistoryReader {

    private static final Set<String> COLUMNS =
            new LinkedHashSet<>(List.of("month", "store", "team", "question", "score"));
    private static final int MOST_FAULTS = 50;

    private final Map<String, Leaf> places;
    private final Map<String, Question> questions;
    private final List<Violation> faults = new ArrayList<>();

    /**
     * @param places by the code of their unit: {@code STORE/TEAM}, {@code STORE/} for no team
     */
    HistoryReader(Plan plan, Map<String, Leaf> places) {
        this.places = places;
        this.questions = plan.scored().stream().collect(Collectors.toMap(Question::code, q -> q));
    }

    /**
     * @throws Refused naming line and column of everything that is wrong, up to fifty
     */
    List<HistoryLine> read(byte[] file) {
        var lines = new ArrayList<HistoryLine>();
        try (var rows =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            for (var row : rows) {
                if (lines.isEmpty() && faults.isEmpty()) {
                    checkHeader(row.getHeader());
                }
                line(row).ifPresent(lines::add);
                refuse(faults.size() >= MOST_FAULTS);
            }
        } catch (CsvParseException e) {
            throw new Refused("", "a CSV file; " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refuse(!faults.isEmpty());
        if (lines.isEmpty()) {
            throw new Refused("", "at least one answer below the header " + COLUMNS);
        }
        return lines;
    }

    private void checkHeader(List<String> header) {
        if (header.size() != COLUMNS.size() || !COLUMNS.equals(Set.copyOf(header))) {
            throw new Refused("line 1", "the columns " + String.join(",", COLUMNS));
        }
    }

    private Optional<HistoryLine> line(NamedCsvRecord row) {
        if (row.getFieldCount() != COLUMNS.size()) {
            fault(row, "", COLUMNS.size() + " cells");
            return Optional.empty();
        }
        var month = month(row);
        var from = place(row);
        var question = Optional.ofNullable(questions.get(row.getField("question")));
        if (question.isEmpty()) {
            fault(row, "question", "a scored question of the programme");
        }
        var score = question.flatMap(asked -> score(row, asked));
        return month.flatMap(
                m -> from.flatMap(f -> score.map(s -> new HistoryLine(m, f, question.get(), s))));
    }

    private Optional<YearMonth> month(NamedCsvRecord row) {
        try {
            var text = row.getField("month");
            if (text.matches("[12][0-9]{3}-[0-9]{2}")) {
                return Optional.of(YearMonth.parse(text));
            }
        } catch (DateTimeException e) {
            // told below
        }
        fault(row, "month", "a month such as 2026-03");
        return Optional.empty();
    }

    private Optional<Leaf> place(NamedCsvRecord row) {
        var store = row.getField("store");
        var leaf = places.get(store + "/" + row.getField("team"));
        if (leaf == null) {
            boolean known = places.containsKey(store + "/");
            fault(row, known ? "team" : "store", known ? "a team of the store" : "a store");
        }
        return Optional.ofNullable(leaf);
    }

    private Optional<Integer> score(NamedCsvRecord row, Question question) {
        var text = row.getField("score");
        var kind = question.kind();
        if (text.matches("[0-9]{1,2}") && kind.holds(Integer.parseInt(text))) {
            return Optional.of(Integer.parseInt(text));
        }
        fault(row, "score", kind.low() + " to " + kind.high());
        return Optional.empty();
    }

    private void fault(NamedCsvRecord row, String column, String expected) {
        var place = "line " + row.getStartingLineNumber();
        faults.add(new Violation(column.isEmpty() ? place : place + ", " + column, expected));
    }

    private void refuse(boolean wrong) {
        if (wrong) {
            throw new Refused(faults);
        }
    }
}
