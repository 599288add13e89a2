package aidas.recognition.badge;

import aidas.feedback.SetWise;
import aidas.recognition.badge.Crowd.By;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells whose facts must be read. */
@Store
class Crowds {

    /** Answers that came in, or whose credits moved. */
    private static final String ANSWERS =
            """
            with since (at) as (select ?::timestamptz),
            news (id) as (
                select id from response, since where received_at >= at
                 union
                select response_id from attribution_trail, since where replaced_at >= at)
            """;

    /** Thanks that were written, taken back or hidden. */
    private static final String THANKS =
            """
            with since (at) as (select ?::timestamptz),
            news (id) as (
                select id from kudos, since where written_at >= at
                 union
                select id from kudos, since where withdrawn_at >= at
                 union
                select id from kudos, since where hidden_at >= at)
            """;

    /** Ideas that were adopted, or claimed after. */
    private static final String IDEAS =
            """
            with since (at) as (select ?::timestamptz),
            news (id) as (
                select idea_id from idea_move, since where moved_at >= at and to_stage = 'adopted'
                 union
                select c.idea_id from idea_credit c, since where c.since >= at)
            """;

    /** Cases that a customer confirmed as solved. */
    private static final String CASES =
            """
            with since (at) as (select ?::timestamptz),
            news (id) as (select id from recovery_case, since where confirmed_at >= at)
            """;

    private static final String CREDITED =
            ANSWERS
                    + """
                    select employee_id from attribution where response_id in (select id from news)
                     union
                    select employee_id from attribution_trail, since where replaced_at >= at
                    """;

    @Inject SetWise setWise;

    /** Everybody who ever was here, or all stores. */
    List<Crowd> all(By by) {
        var table = by == By.PERSON ? "employee" : "store";
        return by.parts(setWise.rows("select id from " + table, row -> row.getLong(1)));
    }

    /** Those to whom, or in which, something came in or changed since then. */
    List<Crowd> touched(Source source, By by, Instant since) {
        var sql =
                switch (by) {
                    case PERSON ->
                            switch (source) {
                                case PRAISE -> CREDITED;
                                case THANKED ->
                                        of(THANKS, "employee_id", "kudos_receiver", "kudos_id");
                                case THANKING -> of(THANKS, "giver_id", "kudos", "id");
                                case IDEA -> of(IDEAS, "employee_id", "idea_credit", "idea_id");
                                case CASE -> of(CASES, "owner_id", "recovery_case", "id");
                            };
                    case STORE ->
                            switch (source) {
                                case PRAISE -> of(ANSWERS, "store_id", "response", "id");
                                case THANKED, THANKING -> of(THANKS, "store_id", "kudos", "id");
                                case IDEA -> of(IDEAS, "store_id", "idea", "id");
                                case CASE -> of(CASES, "store_id", "recovery_case", "id");
                            };
                };
        return by.parts(setWise.rows(sql, row -> row.getLong(1), since.toString()));
    }

    private static String of(String news, String key, String table, String id) {
        return "%s select distinct %s from %s where %s in (select id from news) and %s is not null"
                .formatted(news, key, table, id, key);
    }
}
