package aidas.idea;

import java.util.ArrayList;
import java.util.List;

/**
 * Each fifth place belongs to an idea that is to be explored, as long as there are any; the others
 * to the ranked (R6.3).
 *
 * @param explored how many of those there are in all
 */
record Mixture(int explored) {

    private static final int EACH = 5;

    /** How many of the explored stand before that place. */
    int before(int place) {
        return Math.min(explored, place / EACH);
    }

    /** How many of the ranked stand before that place. */
    int ranked(int place) {
        return place - before(place);
    }

    /**
     * The page that begins at that place.
     *
     * @param rest of the ranked, from the first that belongs on the page
     */
    <T> List<T> page(int place, int size, List<T> all, List<T> rest) {
        var page = new ArrayList<T>();
        int next = 0;
        for (int at = place; at < place + size; at++) {
            if (before(at + 1) > before(at)) {
                page.add(all.get(before(at)));
            } else if (next < rest.size()) {
                page.add(rest.get(next));
                next++;
            }
        }
        return page;
    }
}
