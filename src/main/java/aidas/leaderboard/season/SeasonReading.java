package aidas.leaderboard.season;

import aidas.access.Caller;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.season.SeasonView.LateView;
import aidas.leaderboard.season.SeasonView.ResultView;
import aidas.leaderboard.season.SeasonView.TierView;
import aidas.shared.Alphabet;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Seasons for those who compare units (R6.3). */
@UseCases
public class SeasonReading {

    @Inject Seasons seasons;
    @Inject Verifier verifier;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Latest months first, without results. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<SeasonView> all() {
        return seasons.all().stream()
                .map(
                        season ->
                                new SeasonView(
                                        season.facts(),
                                        season.state(clock.instant()),
                                        List.of(),
                                        null,
                                        List.of()))
                .toList();
    }

    /**
     * @param reader in whose alphabet names stand
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public SeasonView season(SeasonCode code, Locale reader) {
        var season = seasons.get(code);
        var trail = seasons.snapshots(season);
        return new SeasonView(
                season.facts(),
                season.state(clock.instant()),
                trail.stream().map(Snapshot::view).toList(),
                trail.isEmpty() ? null : result(season, Evidence.of(trail.getLast()), reader),
                seasons.appeals(season).stream()
                        .map(Appeal::view)
                        .filter(appeal -> mayRead(season, trail, appeal))
                        .toList());
    }

    /** Works out anew whether the result that counts is the one that was taken (R3.1). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Verification verification(SeasonCode code) {
        return verifier.verify(seasons.get(code));
    }

    private ResultView result(Season season, Evidence evidence, Locale reader) {
        var result = evidence.result();
        var byName = Comparator.comparing(UnitPlace::name, Alphabet.of(reader));
        var kind = season.rules().kind();
        var tiers =
                result.listed().stream()
                        .map(
                                tier ->
                                        new TierView(
                                                tier.number(),
                                                tier.side(),
                                                seen(
                                                                kind,
                                                                tier.places().stream()
                                                                        .map(
                                                                                each ->
                                                                                        UnitPlace
                                                                                                .of(
                                                                                                        tier,
                                                                                                        each)))
                                                        .sorted(byName)
                                                        .toList()))
                        .filter(tier -> !tier.units().isEmpty())
                        .toList();
        return new ResultView(
                result.locked(),
                result.spread(),
                result.units(),
                result.line(),
                tiers,
                result.unlisted(),
                seen(kind, result.waiting().stream().map(UnitPlace::of)).sorted(byName).toList(),
                own(kind, result).sorted(byName).toList(),
                evidence.inputs().late().stream().map(this::late).toList());
    }

    /** Teams are shown to those whose scope holds their store, as on boards. */
    private Stream<UnitPlace> seen(UnitKind kind, Stream<UnitPlace> units) {
        return units.filter(unit -> kind != UnitKind.TEAM || holds(kind, unit));
    }

    /** Whoever may see all owns none. */
    private Stream<UnitPlace> own(UnitKind kind, SeasonResult result) {
        return caller.scope().company()
                ? Stream.empty()
                : result.places().filter(unit -> holds(kind, unit));
    }

    private boolean holds(UnitKind kind, UnitPlace unit) {
        var region = new RegionCode(unit.region());
        return kind == UnitKind.REGION
                ? caller.scope().holds(region)
                : caller.scope().holds(new StoreCode(unit.code().split("/", 2)[0]), region);
    }

    /** A lead reads the appeals for own units. */
    private boolean mayRead(Season season, List<Snapshot> trail, AppealView appeal) {
        return caller.scope().company()
                || Evidence.of(trail.getLast())
                        .result()
                        .find(appeal.unit())
                        .filter(unit -> holds(season.rules().kind(), unit))
                        .isPresent();
    }

    private LateView late(Late late) {
        var code = new SeasonCode(late.season());
        return new LateView(code, seasons.get(code).facts().name(), late.answers());
    }
}
