package aidas.home;

import static aidas.access.Role.ADMIN;
import static aidas.access.Role.DPO;
import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways the shell offers, in the order of the rail; those of the strongest role come first. */
public enum Way {
    COMPANY("/feedback/company.xhtml", "company", OWNER, HR),
    PULSES("/pulse/programmes.xhtml", "ask", HR),
    OVERVIEW("/home/admin.xhtml", "sun", ADMIN),
    STORES("/organisation/stores.xhtml", "store", ADMIN),
    PEOPLE("/organisation/employees.xhtml", "people", ADMIN),
    SURVEYS("/survey/surveys.xhtml", "ask", ADMIN),
    CASE_RULES("/recovery/rules.xhtml", "scales", ADMIN),
    IMPORT("/feedback/import.xhtml", "import", ADMIN),
    AUDIT("/privacy/audit.xhtml", "eye", DPO),
    SELF_TEST("/insight/self-test.xhtml", "lab", ADMIN, DPO),
    STORE("/feedback/store.xhtml", "store", TEAM_LEAD),
    LAB("/insight/lab.xhtml", "lab", HR, OWNER),
    COMPARE("/leaderboard/stores.xhtml", "bars", TEAM_LEAD, HR, OWNER),
    VOICE("/pulse/results.xhtml", "people", TEAM_LEAD, HR, OWNER),
    CASES("/recovery/queue.xhtml", "say", TEAM_LEAD, HR, OWNER),
    DISPUTES("/feedback/disputes.xhtml", "scales", TEAM_LEAD, HR),
    SEASONS("/leaderboard/seasons.xhtml", "wait", HR, OWNER),
    TODAY("/home/employee.xhtml", "sun", EMPLOYEE),
    MINE("/feedback/mine.xhtml", "say", EMPLOYEE),
    PULSE("/pulse/mine.xhtml", "ask", EMPLOYEE),
    WALL("/recognition/wall.xhtml", "heart", EMPLOYEE, TEAM_LEAD, HR),
    IDEAS("/idea/board.xhtml", "idea", EMPLOYEE, TEAM_LEAD, HR, OWNER),
    LEVEL("/leaderboard/level.xhtml", "badge", EMPLOYEE),
    RECOGNITION("/recognition/reports.xhtml", "badge", HR),
    ORDERS("/reward/approvals.xhtml", "gift", TEAM_LEAD, HR),
    SCREENS("/display/screens.xhtml", "screen", TEAM_LEAD, HR),
    ALERTS("/recovery/alerts.xhtml", "eye", TEAM_LEAD, HR),
    PROBLEMS("/recovery/problems.xhtml", "wait", TEAM_LEAD, HR, OWNER),
    CASE_REPORT("/recovery/report.xhtml", "bars", TEAM_LEAD, HR, OWNER),
    ALERT_WORDS("/recovery/lists.xhtml", "say", HR, ADMIN),
    MIRROR("/insight/mirror.xhtml", "mirror", TEAM_LEAD, HR, OWNER),
    MORE("/home/more.xhtml", "more", OWNER, HR, ADMIN, DPO, TEAM_LEAD, EMPLOYEE);

    private static final int MOST = 5;
    private static final List<Role> STRONGEST_FIRST =
            List.of(OWNER, HR, ADMIN, DPO, TEAM_LEAD, EMPLOYEE);

    private final String path;
    private final String icon;
    private final Set<Role> roles;

    Way(String path, String icon, Role... roles) {
        this.path = path;
        this.icon = icon;
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    /** The key of its word in the reader's language. */
    public String key() {
        return "shell.way." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that says what is there. */
    public String textKey() {
        return "home.more." + name().toLowerCase(Locale.ROOT);
    }

    /** At most five: where there are more, the fifth leads to the page that lists them (R1.2). */
    public static List<Way> of(Set<Role> roles) {
        var all = all(roles);
        return all.size() <= MOST
                ? all
                : Stream.concat(all.stream().limit(MOST - 1L), Stream.of(MORE)).toList();
    }

    /** All that one of the roles opens (R1.3). */
    public static List<Way> all(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(way -> way != MORE && !Collections.disjoint(way.roles, roles))
                .toList();
    }

    /** Empty for a caller without any role of a person. */
    public static Optional<Role> strongest(Set<Role> roles) {
        return STRONGEST_FIRST.stream().filter(roles::contains).findFirst();
    }

    /**
     * The start page: the first way of the strongest role; a page that says so if there is none.
     */
    public static String start(Set<Role> roles) {
        return of(roles).stream().findFirst().map(Way::path).orElse("/home/nobody.xhtml");
    }
}
