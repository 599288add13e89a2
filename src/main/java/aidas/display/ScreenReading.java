package aidas.display;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.InScope;
import aidas.access.Language;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a store's screen shows. */
@UseCases
public class ScreenReading {

    private static final int QUOTES = 5;
    private static final int DAYS = 30;
    private static final int ACTIONS = 4;

    @Inject Screens screens;
    @Inject Plans plans;
    @Inject Showing showing;
    @Inject People people;
    @Inject Clock clock;

    /** For whoever holds the token; empty if it is unknown or switched off, which look alike. */
    @Requires(reach = Reach.ANYBODY)
    public Optional<ScreenContent> content(Secret token) {
        return screens.openedBy(token).map(this::shown);
    }

    private ScreenContent shown(Screen screen) {
        screens.seen(screen, clock.instant());
        return content(screen.storeId(), screen.language());
    }

    /** What the store's screens show now, in the store's language. */
    @Requires({TEAM_LEAD, HR})
    public ScreenContent preview(@InScope StoreCode store) {
        return content(people.store(store).id().value(), null);
    }

    private ScreenContent content(long store, Language language) {
        var site = showing.site(store);
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        var goal = plans.goal(store).map(Goal::facts);
        return new ScreenContent(
                site,
                language == null ? site.language() : language,
                goal.orElse(null),
                goal.map(it -> Progress.of(it, showing.answers(store, it), today)).orElse(null),
                showing.praise(store, today.minusDays(DAYS), QUOTES),
                shown(plans.actions(store)));
    }

    /** The open ones that are due next, and the one that was done last (R5.1). */
    static List<ActionEntry> shown(List<ActionEntry> all) {
        return Stream.concat(
                        all.stream().filter(action -> !action.done()).limit(ACTIONS),
                        all.stream().filter(ActionEntry::done).limit(1))
                .toList();
    }
}
