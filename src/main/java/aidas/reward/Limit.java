package aidas.reward;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How often one person gets it (R2.4).
 *
 * @param most 1 to 1000
 */
public record Limit(int most, Span span) implements Serializable {

    /**
     * @param had the days of those that stand
     * @param day today
     */
    boolean reached(Collection<LocalDate> had, LocalDate day) {
        return had.stream().filter(each -> span.first(each).equals(span.first(day))).count()
                >= most;
    }
}
