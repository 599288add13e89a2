package aidas.recognition.badge;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A badge in one version of its words and rule.
 *
 * @param key of that version
 * @param number of the version, from 1
 * @param from the first day that it counts
 */
public record BadgeView(
        long key,
        BadgeCode code,
        int number,
        Tongues name,
        Tongues sentence,
        RuleDraft rule,
        LocalDate from,
        boolean retired)
        implements Serializable {}
