package aidas.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days at one place: {@code from} is the first day there, {@code end} the first day no longer there
 * or null while it goes on (R2.3).
 */
public record Stay(LocalDate from, LocalDate end) implements Serializable, Comparable<Stay> {

    public Stay {
        if (end != null && !end.isAfter(from)) {
            throw new IllegalArgumentException(
                    "a stay ends after its first day, got from " + from + " until " + end);
        }
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(end);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    public boolean overlaps(Stay other) {
        return (end == null || other.from.isBefore(end))
                && (other.end == null || from.isBefore(other.end));
    }

    @Override
    public int compareTo(Stay other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        return from + (end == null ? " on" : " until " + end);
    }
}
