package aidas.organisation.web;

import java.io.Serializable;

/**
 * Which part of a list is shown.
 *
 * @param page counted from 1
 */
public record Paging(int page, int size, long total) implements Serializable {

    static final int SIZE = 50;

    static int firstOf(int page) {
        return Math.multiplyExact(Math.clamp(page, 1, 1_000_000) - 1, SIZE);
    }

    static Paging of(int page, long total) {
        return new Paging(Math.max(page, 1), SIZE, total);
    }

    public long first() {
        return Math.min(total, (page - 1L) * size + 1);
    }

    public long last() {
        return Math.min(total, (long) page * size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return last() < total;
    }

    public boolean needed() {
        return total > size || page > 1;
    }
}
