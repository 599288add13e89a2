package aidas.recovery.rule;

import aidas.feedback.SetWise;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Where rules are kept; it checks no rights. */
@Store
class Rules {

    private static final String ROWS =
            """
            select id, name, scale, score_most, region, stores, value_least, words_en, words_bg,
                   words_lt, cause, replaces, looked_at, looked_cases, live_at, retired_at
              from recovery_rule
            """;

    @Inject SetWise setWise;

    /** Live ones first, then drafts, then what is retired, newest first. */
    List<CaseRule> all() {
        return setWise.rows(
                ROWS
                        + """
                         order by retired_at is not null, live_at is null, id desc limit 200
                        """,
                Rules::rule);
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none
     */
    CaseRule locked(long id) {
        return setWise.rows(ROWS + " where id = ? for update", Rules::rule, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no rule " + id));
    }

    boolean anyLive() {
        return setWise.rows(
                        """
                        select exists (select 1 from recovery_rule
                                        where live_at is not null and retired_at is null)
                        """,
                        row -> row.getBoolean(1))
                .getFirst();
    }

    long add(RuleTerms terms, Long replaces, String by, Instant at) {
        return setWise.rows(
                        """
                        insert into recovery_rule (name, scale, score_most, region, stores,
                               value_least, words_en, words_bg, words_lt, cause, replaces,
                               drafted_by, drafted_at)
                        values (?, ?, ?::numeric, ?, ?, ?::numeric, ?, ?, ?, ?, ?::bigint, ?,
                                ?::timestamptz)
                        returning id
                        """,
                        row -> row.getLong(1),
                        terms.name(),
                        terms.scale(),
                        terms.score(),
                        terms.region(),
                        array(terms.stores()),
                        terms.value(),
                        array(terms.en()),
                        array(terms.bg()),
                        array(terms.lt()),
                        terms.cause(),
                        replaces,
                        by,
                        at.toString())
                .getFirst();
    }

    /** A draft; nobody has looked at its dry run any more (R2.2). */
    void change(long id, RuleTerms terms) {
        setWise.update(
                """
                update recovery_rule
                   set name = ?, scale = ?, score_most = ?::numeric, region = ?, stores = ?,
                       value_least = ?::numeric, words_en = ?, words_bg = ?, words_lt = ?,
                       cause = ?, looked_by = null, looked_at = null, looked_cases = null,
                       version = version + 1
                 where id = ?
                """,
                terms.name(),
                terms.scale(),
                terms.score(),
                terms.region(),
                array(terms.stores()),
                terms.value(),
                array(terms.en()),
                array(terms.bg()),
                array(terms.lt()),
                terms.cause(),
                id);
    }

    void remove(long id) {
        setWise.update("delete from recovery_rule where id = ?", id);
    }

    void looked(long id, int cases, String by, Instant at) {
        setWise.update(
                """
                update recovery_rule set looked_by = ?, looked_at = ?::timestamptz, looked_cases = ?
                 where id = ?
                """,
                by,
                at.toString(),
                cases,
                id);
    }

    void goLive(long id, String by, Instant at) {
        setWise.update(
                "update recovery_rule set live_by = ?, live_at = ?::timestamptz where id = ?",
                by,
                at.toString(),
                id);
    }

    void retire(long id, String by, Instant at) {
        setWise.update(
                """
                update recovery_rule set retired_by = ?, retired_at = ?::timestamptz
                 where id = ? and live_at is not null and retired_at is null
                """,
                by,
                at.toString(),
                id);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static CaseRule rule(ResultSet row) throws SQLException {
        var terms =
                new RuleTerms(
                        row.getString(2),
                        row.getString(3),
                        row.getBigDecimal(4),
                        row.getString(5),
                        list(row, 6),
                        row.getBigDecimal(7),
                        list(row, 8),
                        list(row, 9),
                        list(row, 10),
                        row.getString(11));
        return new CaseRule(row.getLong(1), terms, row.getObject(12, Long.class), state(row));
    }

    private static RuleState state(ResultSet row) throws SQLException {
        var retired = SetWise.moment(row, 16);
        if (retired != null) {
            return new RuleState.Retired(retired);
        }
        var live = SetWise.moment(row, 15);
        return live != null
                ? new RuleState.Live(live)
                : new RuleState.Draft(SetWise.moment(row, 13), row.getObject(14, Integer.class));
    }

    private static List<String> list(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
