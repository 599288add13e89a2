package aidas.pulse;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.PriorWave;
import aidas.pulse.gate.Selection;
import aidas.pulse.gate.Unit;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Answers about several units and waves together, from published figures alone (R5.3). */
@UseCases
public class PoolReading {

    @Inject Waves waves;
    @Inject Places places;
    @Inject Published published;

    /**
     * @param numbers of closed waves
     * @param units each counted once for each wave in which it is shown
     * @throws NotFound if there is no such wave
     * @throws Conflict if one is open
     * @throws Refused if the programme has no such scored question
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = COMPANY)
    public Pooled of(
            ProgrammeCode programme,
            String question,
            Collection<Integer> numbers,
            Collection<Unit> units) {
        if (numbers.isEmpty()) {
            throw new Refused("wave", "the number of at least one closed wave");
        }
        if (units.isEmpty()) {
            throw new Refused("unit", "at least one unit");
        }
        var chosen =
                numbers.stream()
                        .distinct()
                        .map(number -> waves.counted(programme, number))
                        .toList();
        var asked = question(chosen.getFirst().programme().plan(), question);
        var seen = chosen.stream().map(wave -> seen(wave, asked)).toList();
        var pool = new Selection(seen).of(units);
        return new Pooled(
                asked,
                pool.histogram().map(counts -> Reading.of(asked.kind(), counts)).orElse(null),
                List.copyOf(pool.counted()),
                List.copyOf(pool.leftOut()),
                pool.figures().size());
    }

    private PriorWave seen(Wave wave, Question question) {
        var cells = published.of(wave).getOrDefault(question.code(), new TreeMap<>());
        return Published.wave(places.tree(wave), cells);
    }

    private static Question question(Plan plan, String code) {
        return plan.scored().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("question", "a scored one of the programme"));
    }
}
