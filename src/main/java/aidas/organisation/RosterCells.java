package aidas.organisation;

import static aidas.organisation.RosterColumn.*;

import aidas.access.Language;
import aidas.organisation.RosterFault.Kind;
import java.time.ZoneId;
import java.util.List;

/** The cells of one row, each checked; null where a cell is at fault. */
record RosterCells(
        String region,
        String regionName,
        String store,
        String storeName,
        String city,
        Format format,
        ZoneId zone,
        Language storeLanguage,
        String team,
        String teamName,
        String employee,
        String givenName,
        String familyName,
        String mail,
        Language language,
        Duty duty,
        Stay stay) {

    private static final List<RosterColumn> OF_EMPLOYEES =
            List.of(GIVEN_NAME, FAMILY_NAME, MAIL, LANGUAGE, ROLE, FROM, UNTIL);

    /** Reads all cells, so that every fault of the row is found at once. */
    static RosterCells of(RosterRow row) {
        boolean employed = row.has(EMPLOYEE_NUMBER);
        if (!employed) {
            OF_EMPLOYEES.stream()
                    .filter(row::has)
                    .forEach(column -> row.fault(column, Kind.EMPTY_WITHOUT_EMPLOYEE));
        }
        if (row.has(TEAM_CODE) != row.has(TEAM_NAME)) {
            row.fault(row.has(TEAM_CODE) ? TEAM_NAME : TEAM_CODE, Kind.TEAM_NAME);
        }
        return new RosterCells(
                row.need(REGION_CODE),
                row.need(REGION_NAME),
                row.need(STORE_CODE),
                row.need(STORE_NAME),
                row.need(CITY),
                row.format(),
                row.zone(),
                row.language(STORE_LANGUAGE),
                row.text(TEAM_CODE),
                row.text(TEAM_NAME),
                row.text(EMPLOYEE_NUMBER),
                employed ? row.need(GIVEN_NAME) : "",
                employed ? row.need(FAMILY_NAME) : "",
                employed ? row.mail() : "",
                employed ? row.language(LANGUAGE) : null,
                employed ? row.duty() : null,
                employed ? row.stay() : null);
    }
}
