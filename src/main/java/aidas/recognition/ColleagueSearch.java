package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Finds colleagues to thank: name and store, and nothing else (R8.5). */
@UseCases
public class ColleagueSearch {

    private static final int MOST = 50;

    @Inject Colleagues colleagues;
    @Inject Me me;

    /**
     * Those of the own store first, then by name; never the caller.
     *
     * @param words each begins one of the names; none for all
     * @param size 1 to 50
     */
    @Requires(Role.EMPLOYEE)
    public List<Colleague> named(String words, int size) {
        return me.today()
                .map(
                        here ->
                                colleagues
                                        .named(
                                                Folded.of(words),
                                                here.storeId(),
                                                me.day(here),
                                                Math.clamp(size, 1, MOST) + 1)
                                        .stream()
                                        .filter(each -> !each.id().equals(here.id()))
                                        .limit(Math.clamp(size, 1, MOST))
                                        .toList())
                .orElse(List.of());
    }

    /** Those of them who work here today. */
    @Requires(Role.EMPLOYEE)
    public List<Colleague> of(Collection<EmployeeNumber> numbers) {
        return me.today().map(here -> colleagues.of(numbers, me.day(here))).orElse(List.of());
    }
}
