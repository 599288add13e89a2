package aidas.home.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Reader;
import aidas.access.Role;
import aidas.access.Theme;
import aidas.home.Way;
import aidas.organisation.People;
import aidas.organisation.Person;
import aidas.shared.web.CurrentPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Behind the template: who reads, the ways on, and the choices of language and theme. */
@Named
@RequestScoped
public class Shell {

    @Inject Caller caller;
    @Inject Reader reader;
    @Inject CurrentPage page;
    @Inject Clock clock;
    @Inject People people;

    private String place;

    /** A way with the mark "you are here". */
    public record Step(String href, String icon, String key, boolean here, boolean disputes) {}

    public List<Step> ways() {
        var ways = Way.of(caller.roles());
        return ways.stream()
                .map(
                        way ->
                                new Step(
                                        way.path(),
                                        way.icon(),
                                        way.key(),
                                        isHere(way, ways),
                                        leadsToDisputes(way, ways)))
                .toList();
    }

    /** Every way the caller may go, those of the rail first. */
    public List<Way> allWays() {
        return Way.all(caller.roles());
    }

    public boolean known() {
        return !caller.roles().isEmpty();
    }

    public String name() {
        return caller.displayName();
    }

    /** The first letters of the first two names. */
    public String initials() {
        return Arrays.stream(caller.displayName().trim().split("\\s+"))
                .limit(2)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** The key of the strongest role's name. */
    public String role() {
        return Way.strongest(caller.roles())
                .map(role -> "shell.role." + role.key())
                .orElse("shell.role.none");
    }

    /** Is there more to say of the caller than where they work? */
    public boolean titled() {
        return !Way.strongest(caller.roles()).equals(Optional.of(Role.EMPLOYEE))
                || place().isEmpty();
    }

    /** Where the caller works today; empty if the roster knows no place. */
    public String place() {
        if (place == null) {
            place =
                    people.me()
                            .map(Person::place)
                            .map(line -> line.storeName() + ", " + line.city())
                            .orElse("");
        }
        return place;
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String theme() {
        return known() ? reader.theme() : Theme.SYSTEM.code();
    }

    public String token() {
        return reader.token();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    /** The key of a theme's name. */
    public String word(Theme theme) {
        return "shell.theme." + theme.code();
    }

    /** The page being read, with its parameters, to come back to after a choice. */
    public String here() {
        return page.address();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The way to the disputes, or the one behind which it lies. */
    private boolean leadsToDisputes(Way way, List<Way> offered) {
        return way == Way.DISPUTES
                || way == Way.MORE
                        && !offered.contains(Way.DISPUTES)
                        && allWays().contains(Way.DISPUTES);
    }

    /** Pages that have no place of their own in the rail lie behind the way to the others. */
    private boolean isHere(Way way, List<Way> offered) {
        return page.path().equals(way.path())
                || way == Way.MORE
                        && allWays().stream()
                                .filter(each -> !offered.contains(each))
                                .anyMatch(each -> page.path().equals(each.path()));
    }
}
