package aidas.feedback.rest;

import aidas.feedback.Turnout;

/**
 * How many of those asked answered.
 *
 * @param asked on the days of which it was told
 * @param answers of those days; the figure counts these only
 * @param daysTold of how many days it was told; of several stores the days of each
 */
public record ResponseRateJson(
        String from,
        String until,
        long asked,
        long answers,
        long daysTold,
        long days,
        FigureJson figure,
        ExplanationJson explanation) {

    static ResponseRateJson of(Turnout it) {
        return new ResponseRateJson(
                it.period().from().toString(),
                it.period().until().toString(),
                it.asked(),
                it.answered(),
                it.told(),
                it.days(),
                FigureJson.of(it),
                ExplanationJson.of(it));
    }
}
