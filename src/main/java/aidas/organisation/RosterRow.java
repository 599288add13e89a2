package aidas.organisation;

import aidas.access.Language;
import aidas.organisation.RosterFault.Kind;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One row of the file: hands out checked cells and notes every fault on the way (R3.2). */
final class RosterRow {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    final long line;
    private final CsvRecord cells;
    private final Map<RosterColumn, Integer> places;
    private final Faults faults;
    private boolean sound = true;

    RosterRow(long line, CsvRecord cells, Map<RosterColumn, Integer> places, Faults faults) {
        this.line = line;
        this.cells = cells;
        this.places = places;
        this.faults = faults;
    }

    /** False once a cell was found at fault. */
    boolean sound() {
        return sound;
    }

    boolean has(RosterColumn column) {
        return !raw(column).isEmpty();
    }

    /** The text, which may be empty; checked for length and control characters. */
    String text(RosterColumn column) {
        String text = raw(column);
        if (text.length() > column.most) {
            fault(column, Kind.LENGTH, column.most);
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            fault(column, Kind.PLAIN);
        } else {
            return text;
        }
        return "";
    }

    /** The text, which may not be empty. */
    String need(RosterColumn column) {
        if (!has(column)) {
            fault(column, Kind.FILLED);
        }
        return text(column);
    }

    Format format() {
        return read(
                RosterColumn.FORMAT,
                Kind.FORMAT_CODE,
                t -> Format.isCode(t) ? Optional.of(new Format(t)) : Optional.empty());
    }

    ZoneId zone() {
        return read(
                RosterColumn.ZONE,
                Kind.ZONE,
                t -> ZONES.contains(t) ? Optional.of(ZoneId.of(t)) : Optional.empty());
    }

    Language language(RosterColumn column) {
        return read(column, Kind.LANGUAGE, Language::ofCode);
    }

    Duty duty() {
        return read(RosterColumn.ROLE, Kind.ROLE, Duty::ofCode);
    }

    String mail() {
        String mail = text(RosterColumn.MAIL);
        if (!mail.isEmpty() && !EmployeeFacts.isMail(mail)) {
            fault(RosterColumn.MAIL, Kind.MAIL);
        }
        return mail;
    }

    /** From and until; null if one of them is at fault. */
    Stay stay() {
        LocalDate from = read(RosterColumn.FROM, Kind.DATE, RosterRow::day);
        LocalDate end =
                has(RosterColumn.UNTIL)
                        ? read(RosterColumn.UNTIL, Kind.DATE, RosterRow::day)
                        : null;
        if (from != null && end != null && !end.isAfter(from)) {
            fault(RosterColumn.UNTIL, Kind.AFTER_FROM, from);
            return null;
        }
        return from == null ? null : new Stay(from, end);
    }

    void fault(RosterColumn column, Kind kind, Object... details) {
        sound = false;
        faults.add(line, column.header(), raw(column), kind, details);
    }

    private <T> T read(RosterColumn column, Kind kind, Function<String, Optional<T>> reading) {
        String text = need(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = reading.apply(text);
        if (value.isEmpty()) {
            fault(column, kind);
        }
        return value.orElse(null);
    }

    /** A day with a year of four digits, as the database and people can read it back. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private String raw(RosterColumn column) {
        String cell = cells.getField(places.get(column)).strip();
        return Normalizer.normalize(cell, Normalizer.Form.NFC);
    }
}
