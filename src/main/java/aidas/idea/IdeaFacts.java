package aidas.idea;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sent idea as everybody here may know it; what is built upon ideas begins with it.
 *
 * @param author null for one without a name
 * @param store where its author worked; null without a name
 * @param answer the customer's answer that caused it; null for none
 * @param sentAt the beginning of the day for one that came without a name
 * @param dueOn by when it is answered
 * @param answeredAt null while nobody who reviews it said anything
 * @param duplicateOf null but for a duplicate
 */
public record IdeaFacts(
        long id,
        Kind kind,
        String title,
        String text,
        Language language,
        EmployeeId author,
        StoreId store,
        Long answer,
        Stage stage,
        Instant sentAt,
        LocalDate dueOn,
        Instant answeredAt,
        Long duplicateOf,
        int votes,
        int comments)
        implements Serializable {}
