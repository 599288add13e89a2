package aidas.challenge;

import static java.util.stream.Collectors.toMap;

import aidas.challenge.GameView.DayValue;
import aidas.challenge.GameView.Progress;
import aidas.challenge.GameView.ResultView;
import aidas.challenge.GameView.UnitView;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What of running and of closed games may be shown to whom. */
@ApplicationScoped
class Viewing {

    @Inject Standings standings;
    @Inject Results results;
    @Inject Deeds deeds;
    @Inject Directories directories;

    /** Of those units that were counted. */
    List<Progress> progress(Challenge challenge, Collection<Long> units) {
        var names = names(units);
        var all = standings.of(challenge.id());
        return units.stream()
                .map(
                        unit ->
                                progress(
                                        challenge.terms(),
                                        names.get(unit),
                                        all.stream().filter(each -> each.store() == unit).toList()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Progress progress(Terms terms, StoreEntry store, List<Standing> days) {
        if (days.isEmpty()) {
            return null;
        }
        var last = days.getLast();
        return new Progress(
                store == null ? null : store.facts().name(),
                GameView.told(last.joined()),
                last.counted(),
                last.day(),
                last.shown() ? Verdict.of(terms, last.before(), last.during()) : null,
                last.shown() ? last.before() : null,
                last.shown() ? last.during() : null,
                days.stream()
                        .filter(Standing::shown)
                        .map(
                                each ->
                                        new DayValue(
                                                each.day(),
                                                Verdict.of(terms, each.before(), each.during()),
                                                each.during()))
                        .toList());
    }

    /** Null before it is closed. */
    ResultView result(Challenge challenge, Collection<Long> units) {
        return results.of(challenge.id())
                .map(result -> result(challenge, result, units))
                .orElse(null);
    }

    private ResultView result(Challenge challenge, Result result, Collection<Long> units) {
        var terms = challenge.terms();
        var names = names(units);
        var byCode = result.units().stream().collect(toMap(UnitResult::store, each -> each));
        var shown =
                units.stream()
                        .map(
                                unit -> {
                                    var store = names.get(unit);
                                    var code = store == null ? "" : store.facts().code().value();
                                    return byCode.containsKey(code)
                                            ? view(terms, store, byCode.get(code))
                                            : null;
                                })
                        .filter(Objects::nonNull)
                        .toList();
        var judged =
                byCode.values().stream()
                        .filter(each -> each.outcome() != Outcome.TOO_SMALL)
                        .filter(each -> each.outcome() != Outcome.TOO_FEW)
                        .toList();
        return new ResultView(
                result.at(),
                result.hash(),
                judged.size(),
                (int) judged.stream().filter(each -> each.outcome() == Outcome.MET).count(),
                shown,
                deeds.changed(challenge.id(), terms, challenge.end()));
    }

    private static UnitView view(Terms terms, StoreEntry store, UnitResult unit) {
        boolean withheld = unit.counted() == 0;
        return new UnitView(
                store == null ? null : store.facts().name(),
                GameView.told(unit.joined()),
                unit.counted(),
                withheld ? null : Verdict.of(terms, unit.shownBefore(), unit.shownDuring()),
                withheld ? null : unit.shownBefore(),
                withheld ? null : unit.shownDuring(),
                unit.outcome());
    }

    private Map<Long, StoreEntry> names(Collection<Long> units) {
        return directories.storesOf(units.stream().map(StoreId::new).toList()).stream()
                .collect(toMap(store -> store.id().value(), store -> store));
    }
}
