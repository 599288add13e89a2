package aidas.leaderboard.season;

import aidas.leaderboard.Boards;
import aidas.leaderboard.season.Judgement.Before;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Takes a season's result and adds it to the trail. */
@ApplicationScoped
class Results {

    @Inject Seasons seasons;
    @Inject Judgement judgement;
    @Inject Boards boards;
    @Inject Clock clock;

    /** From today's sums; answers with its hash. */
    String take(Season season, String by) {
        var evidence = judgement.now(season, before(season));
        int number = seasons.snapshots(season).size() + 1;
        var snapshot =
                new Snapshot(
                        season, number, evidence.document(season.facts()), by, clock.instant());
        seasons.add(snapshot);
        return snapshot.hash();
    }

    /**
     * @throws Refused if the season before it in its series may still change (R2.3)
     */
    void checkBefore(Season season) {
        boolean open =
                earlier(season).stream()
                        .map(each -> each.state(clock.instant()))
                        .anyMatch(state -> !(state instanceof SeasonState.Frozen));
        if (open) {
            throw new Refused("season", "one before which all of its series are frozen");
        }
    }

    /**
     * @throws Refused if there is no such region or format
     */
    void checkPeers(SeasonRules rules) {
        var choices = boards.choices();
        if (rules.region() != null && !choices.regions().containsKey(rules.region().value())) {
            throw new Refused("region", "the code of a region");
        }
        if (rules.format() != null && !choices.formats().contains(rules.format().code())) {
            throw new Refused("format", "a format of a store");
        }
    }

    private List<Before> before(Season season) {
        return earlier(season).stream().map(each -> new Before(each, inputs(each))).toList();
    }

    private Inputs inputs(Season season) {
        return Evidence.of(seasons.snapshots(season).getLast()).inputs();
    }

    private List<Season> earlier(Season season) {
        var from = season.rules().months().from();
        return seasons.ofSeries(season.facts().series()).stream()
                .filter(each -> each.rules().months().from().isBefore(from))
                .toList();
    }
}
