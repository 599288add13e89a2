package aidas.feedback;

import aidas.feedback.CauseMoves.Moved;
import aidas.feedback.CauseSums.By;
import aidas.feedback.CauseSums.Where;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What concerns the company by the units to which the credited people belong on a day, or belonged
 * last (R8.21): the sums of places, less what left and with what came.
 */
@ApplicationScoped
class CausesToday {

    @Inject CauseSums sums;
    @Inject CauseMoves moves;

    /** All of the company stays in the company: nothing is left or comes. */
    CauseFacts facts(By by, Where where, LocalDate today) {
        if (by == By.COMPANY) {
            return sums.facts(by, where);
        }
        var then = sums.facts(by, where);
        var credited = sums.credited(by, where, today);
        var caused = credited.getOrDefault(Side.COMPANY, Map.of());
        var all = new HashMap<>(caused);
        credited.getOrDefault(Side.PERSON, Map.of())
                .forEach((unit, answers) -> all.merge(unit, answers, Answers::plus));
        return new CauseFacts(
                company(where.scale(), then.company(), moves.scores(by, where, today)),
                all,
                caused,
                chips(where.scale(), then.chips(), moves.chips(by, where, today)));
    }

    private static Map<String, Answers> company(
            Scale scale, Map<String, Answers> then, List<Moved> moved) {
        var parts = new HashMap<String, Parts>();
        then.forEach((unit, answers) -> parts.put(unit, new Parts(scale).add(answers)));
        for (Moved one : moved) {
            parts.computeIfAbsent(one.unit(), unit -> new Parts(scale))
                    .add(one.score(), one.weight());
        }
        var today = new HashMap<String, Answers>();
        parts.forEach((unit, all) -> today.put(unit, all.answers()));
        return today;
    }

    private static Map<String, List<Mention>> chips(
            Scale scale, Map<String, List<Mention>> then, List<Moved> moved) {
        var parts = new HashMap<String, Map<String, Parts>>();
        then.forEach(
                (unit, mentions) ->
                        mentions.forEach(each -> of(parts, scale, unit, each.chip()).add(each)));
        moved.forEach(
                one -> of(parts, scale, one.unit(), one.chip()).add(one.score(), one.weight()));
        var today = new HashMap<String, List<Mention>>();
        parts.forEach(
                (unit, chips) ->
                        today.put(
                                unit,
                                chips.entrySet().stream()
                                        .map(e -> e.getValue().mention(e.getKey(), Side.COMPANY))
                                        .filter(mention -> mention.n() > 0)
                                        .toList()));
        return today;
    }

    private static Parts of(
            Map<String, Map<String, Parts>> parts, Scale scale, String unit, String chip) {
        return parts.computeIfAbsent(unit, u -> new TreeMap<>())
                .computeIfAbsent(chip, c -> new Parts(scale));
    }
}
