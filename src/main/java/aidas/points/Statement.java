package aidas.points;

import aidas.feedback.Cursor;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * A page of what a person earned, and why (R5.1).
 *
 * @param balance of all months
 * @param months in which there is something, newest first
 * @param lines newest first
 * @param next where the next page begins; null after the last one
 */
public record Statement(
        long balance, List<YearMonth> months, List<StatementLine> lines, Cursor next)
        implements Serializable {

    public Statement {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }
}
