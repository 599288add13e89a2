package aidas.idea.trial.rest;

import aidas.idea.trial.PlanDraft;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A trial to be.
 *
 * @param idea its key; read when a trial is planned first
 * @param gauge a scale, {@code critics, cases} or {@code cause.} with a reason's code
 * @param start such as {@code 2026-03-14}
 * @param worth the smallest effect that is looked for, in points
 * @param stores codes, for a choice by hand
 * @param number how many to draw; absent for a choice by hand
 */
public record PlanJson(
        Long idea,
        String gauge,
        String start,
        Integer weeks,
        BigDecimal worth,
        List<String> stores,
        Integer number) {

    PlanDraft draft() {
        return new PlanDraft(gauge, day(start), weeks, worth, stores, number);
    }

    /** Null for what is no day: the draft's own check names the field. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
