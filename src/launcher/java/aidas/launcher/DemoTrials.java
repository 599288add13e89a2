package aidas.launcher;

import aidas.launcher.demo.Planted;
import jakarta.json.Json;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Three ideas and two trials: the one whose effect is planted is over, written into the database as
 * the portal would have frozen it then; the other one is to come, planned and frozen over the API.
 */
record DemoTrials(DemoApi api) {

    private static final String TRIALS = "/api/v1/idea-trials";

    /** Customers praise this one by name, and points tell nothing of it. */
    private static final String SILENT = "E3021";

    /** Where who wrote them works. */
    private static final Map<String, String> STORES =
            Map.of(SILENT, "GB-LON-02", "E1005", "BG-SOF-01");

    private static final String IDEA =
            """
            with sent as (
                insert into idea (author_id, key, kind, title, text, language, written_at, sent_at,
                       store_id, stage, due_on, answered_at)
                select e.id, 'tried-' || ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, s.id, ?,
                       (?::date + 14), ?::timestamptz + interval '6 days'
                  from employee e, store s where e.number = ? and s.code = ?
                on conflict (author_id, key) do nothing returning id, author_id, sent_at),
            credited as (
                insert into idea_credit (idea_id, employee_id, since)
                select id, author_id, sent_at from sent)
            insert into idea_move (idea_id, from_stage, to_stage, reason, moved_by, moved_at)
            select sent.id, m.was, m.became, null, 'harriet', sent.sent_at + m.days * interval '1 day'
              from sent, (values ('submitted', 'review', 6, 1), ('review', 'trial', 20, 2),
                                 ('trial', 'adopted', 140, 3)) m (was, became, days, step)
             where m.step <= ? returning idea_id
            """;

    private static final String OVER =
            """
            insert into idea_trial (idea_id, gauge, start_on, weeks, worth, stores, candidates, seed,
                   planned_by, planned_at, frozen_by, frozen_at, hash)
            values (?, 'NPS', ?::date, ?, 8, ?, ?, ?, 'harriet', ?::timestamptz, 'harriet',
                    ?::timestamptz, ?)
            """;

    /** After all other ideas are told; an earlier load may have held them already. */
    void hold(LocalDate asOf, Connection database)
            throws IOException, InterruptedException, SQLException {
        new DemoIdeas(database).tell();
        if (!api.send("harriet", "GET", TRIALS, "").asJsonArray().isEmpty()) {
            return;
        }
        var start = Planted.trialStart(asOf);
        over(
                idea(
                        database,
                        "callback",
                        "service",
                        "Call back within a day",
                        "Whoever asks about a repair is called back within a day by the person who"
                                + " took the call, even if there is nothing new to say.",
                        start.minusDays(40),
                        SILENT,
                        3),
                start,
                database);
        idea(
                database,
                "spare-parts",
                "process",
                "Spare parts on one list",
                "One list of the spare parts that each desk has, so that a customer is sent to the"
                        + " right one and not to three.",
                asOf.minusDays(200),
                SILENT,
                3);
        long next =
                idea(
                        database,
                        "second-till",
                        "process",
                        "A second till from noon to two",
                        "Two tills from noon to two, so that nobody who comes in a lunch break has"
                                + " to wait longer than five minutes.",
                        LocalDate.now(ZoneOffset.UTC).minusDays(25),
                        "E1005",
                        2);
        coming(next);
    }

    /** Sent on that day, and gone so many steps since. */
    private static long idea(
            Connection database,
            String key,
            String kind,
            String title,
            String text,
            LocalDate sent,
            String author,
            int steps)
            throws SQLException {
        var at = sent + "T09:00:00Z";
        var stage = List.of("review", "trial", "adopted").get(steps - 1);
        Object[] cells = {
            key,
            kind,
            title,
            text,
            "en",
            at,
            at,
            stage,
            sent.toString(),
            at,
            author,
            STORES.get(author),
            steps
        };
        try (var insert = database.prepareStatement(IDEA)) {
            for (int i = 0; i < cells.length; i++) {
                insert.setObject(i + 1, cells[i]);
            }
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void over(long idea, LocalDate start, Connection database) throws SQLException {
        var planned = start.minusDays(6) + "T10:00:00Z";
        try (var insert = database.prepareStatement(OVER)) {
            insert.setLong(1, idea);
            insert.setString(2, start.toString());
            insert.setInt(3, Planted.TRIAL_WEEKS);
            insert.setArray(4, codes(Planted.TRIAL_STORES, database));
            insert.setArray(5, codes(Planted.trialCandidates(), database));
            insert.setLong(6, Planted.TRIAL_SEED);
            insert.setString(7, planned);
            insert.setString(8, planned);
            insert.setString(9, TrialSeal.hash(idea, start));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array codes(List<String> codes, Connection database)
            throws SQLException {
        return database.createArrayOf("varchar", codes.toArray());
    }

    private void coming(long idea) throws IOException, InterruptedException {
        var plan =
                Json.createObjectBuilder()
                        .add("idea", idea)
                        .add("gauge", "critics")
                        .add("start", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString())
                        .add("weeks", 8)
                        .add("worth", 5)
                        .add("number", 6)
                        .build();
        api.send("harriet", "POST", TRIALS, plan.toString());
        var id = api.send("harriet", "GET", TRIALS, "").asJsonArray().getJsonObject(0).getInt("id");
        api.send("harriet", "POST", TRIALS + "/" + id + "/freezing", "{}");
    }
}
