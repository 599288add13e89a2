package aidas.feedback.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a spreadsheet shows, as a text that means the same everywhere (R1.6). */
final class CellText {

    /** Quoted words, colours and escaped characters of a format say nothing about its kind. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern DATE = Pattern.compile("(?i)[ydhs]|m");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 86_400;
    private static final double LAST_DAY = 2_958_465;

    private CellText() {}

    /** A day as 2026-03-14, a moment as 2026-03-14T10:15:30, a time as 10:15:30. */
    static String of(Cell cell, boolean since1904) {
        var raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (!(cell.getValue() instanceof BigDecimal)) {
            return cell.getType() == CellType.BOOLEAN || cell.getType() == CellType.ERROR
                    ? cell.getText()
                    : String.valueOf(cell.getValue());
        }
        double number = Double.parseDouble(raw);
        return isDate(cell) && number >= 0 && number <= LAST_DAY
                ? moment(number, since1904)
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** The shown minute, though a fraction of a day cannot hold it exactly. */
    static String moment(double number, boolean since1904) {
        long seconds = Math.round(number * SECONDS);
        var time =
                LocalTime.MIDNIGHT.plusSeconds(seconds % SECONDS).truncatedTo(ChronoUnit.SECONDS);
        if (seconds < SECONDS && !since1904) {
            return time.plusSeconds(0).toString();
        }
        var day = (since1904 ? DAY_0_OF_1904 : DAY_0).plusDays(seconds / SECONDS);
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + "T" + time;
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if (id >= 14 && id <= 22 || id >= 45 && id <= 47) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE.matcher(DECORATION.matcher(format).replaceAll("")).find();
    }
}
