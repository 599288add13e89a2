package aidas.recovery;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.recovery.playbook.Cause;
import aidas.recovery.playbook.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gathers all about one case. */
@ApplicationScoped
class Files {

    @Inject CaseRows rows;
    @Inject Entries entries;
    @Inject Playbooks playbooks;
    @Inject Directories directories;

    CaseView of(Bench.Folder folder, boolean works, boolean leads) {
        var file = folder.file();
        var steps =
                file.steps().stream()
                        .sorted(Comparator.comparing(StepDone::at).thenComparing(StepDone::which))
                        .toList();
        var names =
                directories
                        .employeesOf(
                                steps.stream()
                                        .map(StepDone::employee)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .map(EmployeeId::new)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(it -> it.id().value(), EmployeeEntry::facts));
        return new CaseView(
                rows.of(file.id()),
                file.state().next(),
                steps.stream()
                        .map(
                                step ->
                                        new CaseView.Done(
                                                step,
                                                names.containsKey(step.employee())
                                                        ? names.get(step.employee()).fullName()
                                                        : ""))
                        .toList(),
                entries.of(file.id()),
                playbooks.hints(file.cause()),
                works,
                leads);
    }

    List<Cause> causes() {
        return playbooks.causes();
    }
}
