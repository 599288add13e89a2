package aidas.idea.review;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names of people by their keys. */
@ApplicationScoped
class Names {

    @Inject Directories directories;

    /** All at once. */
    record Known(Map<EmployeeId, String> names) {

        /** Empty for nobody. */
        String of(EmployeeId person) {
            return person == null ? "" : names.getOrDefault(person, "");
        }
    }

    /**
     * @param people may have gaps, for logins without a number
     */
    Known of(Collection<EmployeeId> people) {
        return new Known(
                directories
                        .employeesOf(people.stream().filter(Objects::nonNull).distinct().toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.id(), each -> each.facts().fullName())));
    }
}
