package aidas.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a roster file; each row tells one assignment, or only a store (R3.4). */
enum RosterColumn {
    REGION_CODE(20),
    REGION_NAME(120),
    STORE_CODE(20),
    STORE_NAME(120),
    CITY(120),
    FORMAT(20),
    ZONE(60),
    STORE_LANGUAGE(2),
    TEAM_CODE(20),
    TEAM_NAME(120),
    EMPLOYEE_NUMBER(20),
    GIVEN_NAME(80),
    FAMILY_NAME(80),
    MAIL(255),
    LANGUAGE(2),
    ROLE(10),
    FROM(10),
    UNTIL(10);

    /** The longest text a cell may hold, in characters. */
    final int most;

    RosterColumn(int most) {
        this.most = most;
    }

    /** As in the file's first line. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RosterColumn> ofHeader(String header) {
        return Arrays.stream(values()).filter(c -> c.header().equals(header)).findFirst();
    }
}
