package aidas.organisation;

import java.io.Serializable;

/**
 * Which employees, by family name, which of them.
 *
 * @param words that occur in number, given or family name; empty for all
 * @param activeOnly leave out those who no longer work here
 * @param first how many to leave out at the beginning
 * @param size how many at most, 1 to 1000
 */
public record EmployeeSearch(
        String words, boolean activeOnly, Order order, boolean descending, int first, int size)
        implements Serializable {

    public EmployeeSearch {
        if (first < 0 || size < 1 || size > 1000) {
            throw new IllegalArgumentException(
                    "a search starts at 0 and takes 1 to 1000, got %d and %d"
                            .formatted(first, size));
        }
    }

    /** What the list is sorted by. */
    public enum Order {
        NAME("e.familyName %1$s, e.givenName"),
        NUMBER("e.number"),
        STORE("s.name");

        final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }
}
