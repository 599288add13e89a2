package aidas.challenge;

import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.recognition.value.Tongues;
import aidas.shared.Alphabet;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Challenges for those who may join them, or oversee those who may (R2.5). */
@UseCases
public class GameReading {

    @Inject Challenges challenges;
    @Inject Parts parts;
    @Inject Player player;
    @Inject Viewing viewing;
    @Inject Contributions contributions;

    /**
     * Without drafts, and without those that are over for a year: those joined first, then those
     * that begin last; without names.
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<GameView> all() {
        var seen = seen();
        return challenges.published(Counting.today(player.now()).minusYears(1)).stream()
                .filter(seen::sees)
                .sorted((a, b) -> Boolean.compare(seen.joined(b), seen.joined(a)))
                .map(each -> view(each, seen, List.of()))
                .toList();
    }

    /**
     * @param reader in whose alphabet names stand
     * @throws NotFound if there is none that the caller may see
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public GameView game(ChallengeCode code, Locale reader) {
        var seen = seen();
        var challenge = seen(code, seen);
        var names =
                seen.joined(challenge)
                        ? contributions.names(parts.of(challenge.id()), Alphabet.of(reader))
                        : List.<String>of();
        return view(challenge, seen, names);
    }

    /**
     * Works out anew whether rules and result are those that were written (R3.5).
     *
     * @throws NotFound if there is no result yet, or none that the caller may see
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public Verification verification(ChallengeCode code) {
        return contributions.verify(seen(code, seen()), player.now());
    }

    private Challenge seen(ChallengeCode code, Seen seen) {
        var challenge = challenges.get(code);
        boolean draft = challenge.state(player.now()) instanceof ChallengeState.Draft;
        if (draft || !seen.sees(challenge)) {
            throw new NotFound("there is no challenge " + code);
        }
        return challenge;
    }

    private Seen seen() {
        var who = player.id().orElse(null);
        return new Seen(
                who,
                player.place().map(Place::store).orElse(null),
                player.overseen().stream().collect(toMap(each -> each.id().value(), e -> e)),
                who == null
                        ? Map.of()
                        : parts.of(who).stream().collect(toMap(Part::challenge, each -> each)));
    }

    private GameView view(Challenge challenge, Seen seen, List<String> names) {
        var facts = challenge.facts(player.now());
        var state = facts.state();
        boolean over = state instanceof ChallengeState.Over;
        var units = seen.units(challenge, over);
        boolean open = state.open() && !seen.joined(challenge) && seen.mayWork(challenge);
        var meeting = open ? parts.meeting(seen.who(), challenge.id()) : List.<Tongues>of();
        return new GameView(
                facts,
                seen.joined(challenge),
                open && meeting.isEmpty(),
                meeting.isEmpty() ? null : meeting.getFirst(),
                GameView.told(parts.of(challenge.id()).size()),
                state instanceof ChallengeState.Running
                        ? viewing.progress(challenge, units)
                        : List.of(),
                seen.joined(challenge)
                        ? contributions.own(challenge, seen.who(), player.now())
                        : null,
                names,
                over ? viewing.result(challenge, units) : null);
    }
}
