package aidas.organisation;

import java.io.Serializable;

/**
 * Which stores, in which order, which of them.
 *
 * @param words that occur in code, name or city; empty for all
 * @param region a region's code, empty for all
 * @param first how many to leave out at the beginning
 * @param size how many at most, 1 to 1000
 */
public record StoreSearch(
        String words, String region, Order order, boolean descending, int first, int size)
        implements Serializable {

    public StoreSearch {
        if (first < 0 || size < 1 || size > 1000) {
            throw new IllegalArgumentException(
                    "a search starts at 0 and takes 1 to 1000, got %d and %d"
                            .formatted(first, size));
        }
    }

    /** What the list is sorted by. */
    public enum Order {
        CODE("s.code"),
        NAME("s.name"),
        CITY("s.city"),
        REGION("r.name"),
        FORMAT("s.format"),
        PEOPLE("count(a.id)");

        final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }
}
