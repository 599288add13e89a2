package aidas.feedback;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/**
 * One statement for many rows: each parameter is a whole column, which PostgreSQL unnests. Runs on
 * the transaction's own connection; a second one would starve the pool.
 */
@Store
public class SetWise {

    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext EntityManager em;

    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * A statement that changes rows.
     *
     * @param columns its parameters in order; an array is a column of as many rows
     */
    record Change(String sql, Object... columns) {}

    /** A question, and what is done with each row of the answer. */
    record Question(String sql, Reader reader, Object... columns) {}

    /** Takes one row in. */
    @FunctionalInterface
    interface Reader {
        void take(ResultSet row) throws SQLException;
    }

    /** All of them, in this order, in one trip to the database. */
    void change(List<Change> changes) {
        if (!changes.isEmpty()) {
            var columns = changes.stream().flatMap(c -> Arrays.stream(c.columns())).toArray();
            update(changes.stream().map(Change::sql).collect(Collectors.joining(";")), columns);
        }
    }

    /** Asks all of them in one trip to the database. */
    void ask(List<Question> questions) {
        var sql = questions.stream().map(Question::sql).collect(Collectors.joining(";"));
        var columns = questions.stream().flatMap(q -> Arrays.stream(q.columns())).toArray();
        em.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (var statement = prepared(connection, sql, columns)) {
                                statement.execute();
                                for (var question : questions) {
                                    try (var found = statement.getResultSet()) {
                                        while (found.next()) {
                                            question.reader().take(found);
                                        }
                                    }
                                    statement.getMoreResults();
                                }
                            }
                        });
    }

    public int update(String sql, Object... columns) {
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (var statement = prepared(connection, sql, columns)) {
                                return statement.executeUpdate();
                            }
                        });
    }

    public <T> List<T> rows(String sql, Row<T> row, Object... columns) {
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (var statement = prepared(connection, sql, columns);
                                    var found = statement.executeQuery()) {
                                var rows = new ArrayList<T>();
                                while (found.next()) {
                                    rows.add(row.read(found));
                                }
                                return rows;
                            }
                        });
    }

    /**
     * Copies rows in, all or none of them.
     *
     * @param into {@code table (columns)}
     * @return false if one of them is there already; nothing has changed then
     */
    boolean copied(String into, BinaryRows rows) {
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.execute("savepoint copying");
                                try {
                                    copy(connection, into, rows);
                                } catch (SQLException e) {
                                    if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                                        throw e;
                                    }
                                    statement.execute("rollback to savepoint copying");
                                    return false;
                                }
                                statement.execute("release savepoint copying");
                                return true;
                            }
                        });
    }

    /** A moment, as exact as the database keeps it; never null. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The same where there may be none: null then. */
    public static Instant moment(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static void copy(Connection connection, String into, BinaryRows rows)
            throws SQLException {
        var copying =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + into + " from stdin (format binary)");
        try {
            for (var block : rows.blocks()) {
                copying.writeToCopy(block.bytes(), 0, block.size());
            }
            copying.endCopy();
        } finally {
            if (copying.isActive()) {
                copying.cancelCopy();
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object[] columns)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] instanceof Object[] column) {
                statement.setArray(i + 1, connection.createArrayOf(type(column), column));
            } else {
                statement.setObject(i + 1, columns[i]);
            }
        }
        return statement;
    }

    private static String type(Object[] column) {
        return switch (column) {
            case Long[] ignored -> "int8";
            case Integer[] ignored -> "int4";
            case BigDecimal[] ignored -> "numeric";
            case String[] ignored -> "text";
            default ->
                    throw new IllegalArgumentException(
                            "no column type for " + column.getClass().getSimpleName());
        };
    }
}
