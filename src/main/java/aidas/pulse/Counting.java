package aidas.pulse;

import aidas.pulse.gate.Floor;
import aidas.pulse.gate.Gate;
import aidas.pulse.gate.PriorWave;
import aidas.pulse.gate.Scale;
import aidas.pulse.gate.Unit;
import aidas.pulse.gate.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sends a tally through the gate and keeps what comes out (R4.1, R4.3). */
@ApplicationScoped
class Counting {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject Waves waves;
    @Inject Places places;
    @Inject Cells cells;
    @Inject Published published;
    @Inject Comments comments;

    void publish(Wave wave, Tally tally) {
        waves.countAlone();
        var plan = wave.programme().plan();
        var tree = places.tree(wave);
        var earlier = earlier(wave);
        for (var question : plan.scored()) {
            var answers = tally.scores(question);
            if (!answers.isEmpty()) {
                var decision =
                        Gate.of(scale(question.kind()), new Floor(plan.floors().numbers()))
                                .decide(
                                        tree,
                                        answers,
                                        earlier.getOrDefault(question.code(), List.of()));
                cells.add(wave, question.code(), decision);
            }
        }
        if (!tally.turnout().isEmpty()) {
            cells.add(
                    wave,
                    Cells.TURNOUT,
                    Gate.of(Scale.presence(), new Floor(plan.floors().numbers()))
                            .decide(tree, tally.turnout(), List.of()));
        }
        comments.add(wave, shown(tally, tree, plan.floors()), CHANCE);
    }

    /** The smallest unit for each comment; words that no unit hides are not kept at all. */
    private static Map<Said, Unit> shown(Tally tally, UnitTree tree, Floors floors) {
        var decision =
                Gate.of(Scale.presence(), new Floor(floors.comments()))
                        .decide(tree, tally.turnout(), List.of());
        var shown = new LinkedHashMap<Said, Unit>();
        for (var said : tally.words()) {
            decision.smallestShown(said.from()).ifPresent(unit -> shown.put(said, unit));
        }
        return shown;
    }

    /**
     * All that was published before of the same questions, by code. The same words in another
     * programme are the same question: a copy of it could be subtracted as well (R4.6).
     */
    private Map<String, List<PriorWave>> earlier(Wave wave) {
        var earlier = new HashMap<String, List<PriorWave>>();
        for (var other : waves.closed()) {
            if (other.id() != wave.id()) {
                var tree = places.tree(other);
                var cells = published.of(other);
                for (var question : wave.programme().plan().scored()) {
                    other.programme().plan().scored().stream()
                            .filter(question::isSameAs)
                            .map(same -> cells.get(same.code()))
                            .filter(Objects::nonNull)
                            .map(kept -> Published.wave(tree, kept))
                            .forEach(
                                    prior ->
                                            earlier.computeIfAbsent(
                                                            question.code(), q -> new ArrayList<>())
                                                    .add(prior));
                }
            }
        }
        return earlier;
    }

    static Scale scale(QuestionKind kind) {
        return kind == QuestionKind.ENPS ? Scale.enps() : Scale.item();
    }
}
