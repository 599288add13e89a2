package aidas.recovery.problem;

import static java.util.stream.Collectors.toMap;

import aidas.access.Forbidden;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Checks what somebody writes of a problem; every field at fault is named at once (R1.1). */
@ApplicationScoped
class Drafts {

    static final int LONGEST = 400;

    private static final int LONGEST_TITLE = 120;
    private static final int YEARS = 2;
    private static final String OWNER =
            "the number of somebody who leads a store in scope, or the caller's own";

    @Inject Choices choices;
    @Inject Owners owners;
    @Inject Bounds bounds;

    String who() {
        return bounds.who();
    }

    boolean sees(Problem problem) {
        return bounds.sees(problem.stores());
    }

    /**
     * @throws Forbidden if a store of it is out of scope
     */
    void mayChange(Problem problem) {
        if (!bounds.changes(problem.stores())) {
            throw new Forbidden("problem " + problem.id() + " is of stores out of scope too");
        }
    }

    Problem problem(ProblemDraft draft, Instant now) {
        var wrong = new ArrayList<Violation>();
        if (!Characters.areName(draft.title(), LONGEST_TITLE)) {
            wrong.add(new Violation("title", "1 to " + LONGEST_TITLE + " characters"));
        }
        var subject = Subject.ofKey(draft.subject()).filter(this::known);
        if (subject.isEmpty()) {
            wrong.add(new Violation("subject", "cause: or chip: with a code that is there"));
        }
        var stores = stores(draft.stores(), wrong);
        var owner = owners.of(draft.owner());
        if (owner.isEmpty()) {
            wrong.add(new Violation("owner", OWNER));
        }
        refuse(wrong);
        return new Problem(draft.title(), subject.get(), stores, owner.get(), bounds.who(), now);
    }

    Remedy action(Problem problem, ActionDraft draft, Instant now) {
        var wrong = new ArrayList<Violation>();
        if (!words(draft.what())) {
            wrong.add(new Violation("what", "1 to " + LONGEST + " characters"));
        }
        var owner = owners.of(draft.owner());
        if (owner.isEmpty()) {
            wrong.add(new Violation("owner", OWNER));
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (draft.due() == null
                || draft.due().isBefore(today)
                || draft.due().isAfter(today.plusYears(YEARS))) {
            wrong.add(new Violation("due", "a day from " + today + ", two years ahead at most"));
        }
        refuse(wrong);
        return new Remedy(problem.id(), draft.what(), owner.get(), draft.due(), bounds.who(), now);
    }

    void checkDone(Problem problem, LocalDate day, LocalDate today, String note) {
        var wrong = new ArrayList<Violation>();
        var opened = LocalDate.ofInstant(problem.openedAt(), ZoneOffset.UTC);
        if (day.isAfter(today) || day.isBefore(opened)) {
            wrong.add(new Violation("on", "a day from %s to %s".formatted(opened, today)));
        }
        if (note == null || !words(note.strip())) {
            wrong.add(new Violation("note", "1 to " + LONGEST + " characters"));
        }
        refuse(wrong);
    }

    EmployeeId owner(String number) {
        return owners.of(number).orElseThrow(() -> new Refused("owner", OWNER));
    }

    private boolean known(Subject subject) {
        return subject.kind() == Subject.Kind.CAUSE
                ? choices.causes().containsKey(subject.code())
                : choices.chips().contains(subject.code());
    }

    private List<StoreId> stores(List<String> codes, List<Violation> wrong) {
        if (codes.isEmpty() && !bounds.company()) {
            wrong.add(new Violation("stores", "codes of stores in scope, one or more"));
        }
        var mine =
                bounds.stores().stream().collect(toMap(s -> s.facts().code().value(), s -> s.id()));
        var unknown = codes.stream().filter(code -> !mine.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            wrong.add(new Violation("stores", "codes of stores in scope, not " + unknown));
            return List.of();
        }
        return codes.stream().map(mine::get).distinct().toList();
    }

    private static boolean words(String text) {
        return !text.isBlank() && text.length() <= LONGEST && Characters.areLegible(text);
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
