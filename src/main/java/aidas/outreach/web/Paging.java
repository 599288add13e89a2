package aidas.outreach.web;

import java.io.Serializable;

/**
 * Which part of the list is shown.
 *
 * @param page counted from 1
 */
public record Paging(int page, long total) implements Serializable {

    static final int SIZE = 50;
    private static final int LAST = 1_000_000;

    public Paging {
        page = Math.clamp(page, 1, LAST);
    }

    int skipped() {
        return (page - 1) * SIZE;
    }

    public long first() {
        return Math.min(total, skipped() + 1L);
    }

    public long last() {
        return Math.min(total, (long) page * SIZE);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return last() < total;
    }

    public boolean needed() {
        return total > SIZE || page > 1;
    }
}
