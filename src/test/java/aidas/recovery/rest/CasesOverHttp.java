package aidas.recovery.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;

/** A case over HTTP, and what is done with it. */
public final class CasesOverHttp {

    public static final String CASES = "/api/v1/recovery/cases";

    private CasesOverHttp() {}

    /** Its number: a complaint by phone of mira's store, whose customer has that address. */
    public static long opened(String words, String mail) {
        var opened =
                Api.as("mira")
                        .post(
                                CASES,
                                """
                                {"store":"BG-SOF-01","cause":"waiting","words":"%s",
                                 "language":"en","name":"Ivan Petrov","mail":"%s"}
                                """
                                        .formatted(words, mail));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return Long.parseLong(opened.header("Location").replaceFirst(".*/", ""));
    }

    public static String at(long id) {
        return CASES + "/" + id;
    }

    /** Takes a step as mira, who leads the store. */
    public static void step(long id, String step) {
        var taken =
                Api.as("mira")
                        .post(
                                at(id) + "/steps",
                                """
                                {"step":"%s","words":"These are words of %s.","way":"call",
                                 "saidAt":"2026-03-02T10:00:00Z"}
                                """
                                        .formatted(step, step));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
    }
}
