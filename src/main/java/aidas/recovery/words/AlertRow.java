package aidas.recovery.words;

import aidas.organisation.StoreId;
import java.time.Instant;
import java.util.List;

/**
 * An alert as the database has it.
 *
 * @param copies of the words, each with what one listed word finds in them marked
 */
record AlertRow(
        long id,
        StoreId store,
        Long answer,
        Instant said,
        String language,
        String words,
        Instant raisedAt,
        Instant acknowledgedAt,
        String note,
        List<Hit> hits,
        List<String> copies) {}
