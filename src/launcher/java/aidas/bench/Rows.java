package aidas.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers of forty stores with four hundred people, one after the other as a till delivers them:
 * some 300 bytes, forty words, one person named, every third with a chip.
 */
final class Rows {

    static final int STORES = 40;
    private static final int PEOPLE = 400;
    private static final int SECONDS_APART = 30;
    private static final Instant BEGIN = Instant.parse("2024-01-01T06:00:00Z");
    private static final int SCORES = 11;

    /** Forty words, as customers write them. */
    private static final String COMMENT =
            IntStream.range(0, 40).mapToObj(i -> "word" + i % 10).collect(Collectors.joining(" "));

    static final String CSV_HEADER =
            "source,externalId,store,occurredAt,scale,score,comment,language,employees,chips,reason\n";

    private Rows() {}

    static String json(int i) {
        return """
        {"source":"bench","externalId":"%d","store":"B-%d","occurredAt":"%s","scale":"NPS",\
        "score":%d,"comment":"%s","language":"en","employees":["B%d"],"chips":[%s],\
        "reason":"%s"}"""
                .formatted(
                        i,
                        i % STORES,
                        at(i),
                        score(i),
                        COMMENT,
                        i % PEOPLE,
                        i % 3 == 0 ? "\"speed\"" : "",
                        reason(i));
    }

    static String csv(int i) {
        return "bench,%d,B-%d,%s,NPS,%d,%s,en,B%d,%s,%s\n"
                .formatted(
                        i,
                        i % STORES,
                        at(i),
                        score(i),
                        COMMENT,
                        i % PEOPLE,
                        i % 3 == 0 ? "speed" : "",
                        reason(i));
    }

    /** For {@code copy … (COLUMNS) from stdin}. */
    static String copied(int i) {
        return "%d\tcopied\t%d\t%d\tstore\t%s\t%s\t%s\tNPS\t%d\t%s\ten\t1\t%s\t%s\n"
                .formatted(
                        i,
                        i,
                        i % STORES,
                        at(i),
                        at(i).substring(0, 10),
                        at(i),
                        score(i),
                        COMMENT,
                        i % 3 == 0 ? "{speed}" : "\\N",
                        reason(i));
    }

    static final String COLUMNS =
            "id, source, external_id, store_id, channel, occurred_at, day, received_at, scale, score,"
                    + " comment, language, survey_version_id, chips, reason";

    /** One row of the same kind as values of an insert. */
    static String inserted(long i) {
        int n = (int) (i % 1_000_000);
        return "(%d, 'single', '%d', %d, 'store', '%s', '%s', '%s', 'NPS', %d, '%s', 'en', 1, null, '%s')"
                .formatted(
                        i,
                        i,
                        n % STORES,
                        at(n),
                        at(n).substring(0, 10),
                        at(n),
                        score(n),
                        COMMENT,
                        reason(n));
    }

    static String joined(int from, int rows, String between, IntFunction<String> row) {
        return IntStream.range(from, from + rows)
                .mapToObj(row)
                .collect(Collectors.joining(between));
    }

    private static String at(int i) {
        return BEGIN.plus((long) SECONDS_APART * i % (700L * 86_400), ChronoUnit.SECONDS)
                .toString();
    }

    private static int score(int i) {
        return (int) ((7L * i + i / 13) % SCORES);
    }

    private static String reason(int i) {
        return i % 2 == 0 ? "purchase" : "advice";
    }

    static String roster() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(
                        i ->
                                "B,Bench,B-%d,Store,City,city,UTC,en,,,B%d,A,B,,en,member,2020-01-01,"
                                        .formatted(i % STORES, i))
                .collect(
                        Collectors.joining(
                                "\n",
                                "region_code,region_name,store_code,store_name,city,format,zone,"
                                        + "store_language,team_code,team_name,employee_number,"
                                        + "given_name,family_name,mail,language,role,from,until\n",
                                "\n"));
    }
}
