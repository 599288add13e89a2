package aidas.organisation;

import static aidas.organisation.RosterColumn.*;

import aidas.organisation.RosterFault.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What earlier rows said of a code, so that later rows cannot say something else (R3.3). */
final class Sayings {

    private static final List<RosterColumn> REGIONS = List.of(REGION_NAME);
    private static final List<RosterColumn> STORES =
            List.of(REGION_CODE, STORE_NAME, CITY, FORMAT, ZONE, STORE_LANGUAGE);
    private static final List<RosterColumn> TEAMS = List.of(TEAM_NAME);
    private static final List<RosterColumn> EMPLOYEES =
            List.of(GIVEN_NAME, FAMILY_NAME, MAIL, LANGUAGE);

    private record Subject(RosterColumn column, String code) {}

    private record Saying(long line, List<String> texts) {}

    private final Map<Subject, Saying> first = new HashMap<>();

    /** Notes a fault for each cell that contradicts the first row about the same code. */
    boolean agree(RosterRow row) {
        String store = row.text(STORE_CODE);
        check(row, REGION_CODE, row.text(REGION_CODE), REGIONS);
        check(row, STORE_CODE, store, STORES);
        if (row.has(TEAM_CODE)) {
            check(row, TEAM_CODE, store + "/" + row.text(TEAM_CODE), TEAMS);
        }
        if (row.has(EMPLOYEE_NUMBER)) {
            check(row, EMPLOYEE_NUMBER, row.text(EMPLOYEE_NUMBER), EMPLOYEES);
        }
        return row.sound();
    }

    private void check(RosterRow row, RosterColumn key, String code, List<RosterColumn> columns) {
        var texts = columns.stream().map(row::text).toList();
        var before = first.putIfAbsent(new Subject(key, code), new Saying(row.line, texts));
        if (before == null || before.texts().equals(texts)) {
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            String expected = before.texts().get(i);
            if (!expected.equals(texts.get(i))) {
                row.fault(columns.get(i), Kind.SAME_AS_BEFORE, expected, before.line(), code);
            }
        }
    }
}
