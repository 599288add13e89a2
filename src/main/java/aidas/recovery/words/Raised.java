package aidas.recovery.words;

import aidas.organisation.StoreId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An alert that was just raised.
 *
 * @param categories of the words that were found; 1 or more, the gravest first
 */
record Raised(long alert, StoreId store, Set<Category> categories) {

    Raised {
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    /** The gravest. */
    Category first() {
        return categories.iterator().next();
    }

    boolean hr() {
        return categories.stream().anyMatch(Category::hr);
    }
}
