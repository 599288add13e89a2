package aidas.idea.review;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.idea.Stage;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says who answers for an idea, and who is asked to score it. */
@UseCases
public class OwnerDesk {

    /** More opinions than that help nobody. */
    static final int MOST = 10;

    @Inject Bench bench;
    @Inject Handlings handlings;
    @Inject Leads leads;
    @Inject Event<IdeaAsked> asked;
    @Inject AuditLog audit;

    /**
     * Makes it somebody's, who may then decide about it (R1.2).
     *
     * @param owner who leads a store today and is not its author; null for nobody
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for the author of HR
     * @throws Unprocessable naming {@code owner} for anybody else
     */
    @Requires(value = HR, reach = COMPANY)
    public void own(long id, EmployeeNumber owner) {
        var folder = bench.deciding(id);
        open(folder);
        var at = bench.self().now();
        var known = owner == null ? null : free(folder, List.of(owner), "owner").iterator().next();
        if (known == null
                ? folder.handling().owner() == null
                : known.equals(folder.handling().owner())) {
            return;
        }
        handlings.own(id, known, at);
        audit.record("idea.owned", "idea:" + id, owner == null ? "by nobody" : "by " + owner);
        if (known != null) {
            asked.fire(new IdeaAsked(id, Set.of(known), true, at));
        }
    }

    /**
     * Asks those to score it, and nobody else any more (R1.3).
     *
     * @param reviewers up to ten who lead a store today and are not its authors
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for who does not decide about it
     * @throws Refused naming {@code reviewers} for more than ten
     * @throws Unprocessable naming {@code reviewers} for anybody else
     */
    @Requires({TEAM_LEAD, HR})
    public void ask(long id, Collection<EmployeeNumber> reviewers) {
        var folder = bench.deciding(id);
        open(folder);
        if (reviewers.size() > MOST) {
            throw new Refused("reviewers", "at most " + MOST);
        }
        var at = bench.self().now();
        var known = free(folder, reviewers, "reviewers");
        handlings.ask(id, known, bench.self().mover().login(), at);
        audit.record("idea.reviewers", "idea:" + id, known.size() + " asked");
        var fresh =
                known.stream()
                        .filter(Predicate.not(folder.handling().reviewers()::contains))
                        .collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            asked.fire(new IdeaAsked(id, fresh, false, at));
        }
    }

    /** Who carries an adopted idea out may change; what is declined or merged has nobody. */
    private static void open(Bench.Folder folder) {
        var stage = folder.idea().stage();
        if (!stage.open() && stage != Stage.ADOPTED) {
            throw new Unprocessable("id", "an idea that is open, this one is " + stage.code());
        }
    }

    private Set<EmployeeId> free(
            Bench.Folder folder, Collection<EmployeeNumber> numbers, String field) {
        var found =
                leads.on(bench.self().today()).stream()
                        .filter(each -> numbers.contains(each.number()))
                        .map(Lead::id)
                        .filter(Predicate.not(folder.handling().credited()::contains))
                        .collect(Collectors.toSet());
        if (found.size() < Set.copyOf(numbers).size()) {
            throw new Unprocessable(
                    field, "people who lead a store today and are not the idea's authors");
        }
        return found;
    }
}
