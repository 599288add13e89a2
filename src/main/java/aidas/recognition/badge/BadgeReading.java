package aidas.recognition.badge;

import static java.util.stream.Collectors.toMap;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What can be earned, and what the caller has earned (R4.3). */
@UseCases
public class BadgeReading {

    private static final int MOST = 200;

    @Inject Badges badges;
    @Inject Awards awards;
    @Inject Directories directories;
    @Inject Chances chances;
    @Inject Caller caller;

    /** By code, each in the version that counts today. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<BadgeView> inUse() {
        return chances.inUse();
    }

    /** The caller's own, newest first, at most two hundred. */
    @Requires(Role.EMPLOYEE)
    public List<Earned> mine() {
        return me().map(this::of).orElse(List.of());
    }

    /** Those in use, each with how far the caller is (R4.5). */
    @Requires(Role.EMPLOYEE)
    public List<Chance> open() {
        return me().map(chances::of)
                .orElseGet(() -> inUse().stream().map(badge -> new Chance(badge, null)).toList());
    }

    private Optional<EmployeeId> me() {
        return caller.employee().flatMap(directories::employee).map(EmployeeEntry::id);
    }

    private List<Earned> of(EmployeeId who) {
        var kept = awards.of(who, MOST);
        var versions =
                badges.versions(kept.stream().map(Awards.Held::rule).distinct().toList()).stream()
                        .collect(toMap(BadgeView::key, each -> each));
        var proofs =
                awards.proofs(
                        who, kept.stream().flatMap(each -> each.evidence().stream()).toList());
        return kept.stream()
                .map(
                        each ->
                                new Earned(
                                        each.id(),
                                        versions.get(each.rule()),
                                        each.day(),
                                        each.evidence().stream()
                                                .map(proofs::get)
                                                .filter(Objects::nonNull)
                                                .toList()))
                .toList();
    }
}
