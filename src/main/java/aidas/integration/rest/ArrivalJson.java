package aidas.integration.rest;

import aidas.integration.Arrival;

/**
 * What became of a payload.
 *
 * @param answer the tool's id of the answer; empty if it could not be read
 * @param reason null where there is nothing to explain
 */
public record ArrivalJson(String answer, String state, String field, String reason) {

    static ArrivalJson of(Arrival arrival) {
        var verdict = arrival.verdict();
        return new ArrivalJson(
                arrival.answer(),
                verdict.state().code(),
                Given.orNull(verdict.field()),
                Given.orNull(verdict.reason()));
    }
}
