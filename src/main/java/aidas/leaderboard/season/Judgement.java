package aidas.leaderboard.season;

import aidas.leaderboard.Boards;
import aidas.leaderboard.Months;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Works a season out: from the sums of now, or again from those that were kept. */
@ApplicationScoped
class Judgement {

    @Inject Boards boards;
    @Inject Clock clock;

    /** An earlier season of the series, with the inputs of its last result. */
    record Before(Season season, Inputs inputs) {}

    /**
     * From today's sums.
     *
     * @param before the earlier ones of the series, the first one first
     */
    Evidence now(Season season, List<Before> before) {
        var rules = season.rules();
        var late = new ArrayList<Late>();
        for (int i = 0; i < before.size(); i++) {
            late.add(late(before.get(i), before.subList(i + 1, before.size())));
        }
        late.removeIf(part -> part.units().isEmpty());
        return of(season, kept(new Inputs(sums(rules, rules.months()), late)));
    }

    /** From what was kept (R3.2). */
    Evidence of(Season season, Inputs inputs) {
        var rules = season.rules();
        var board = boards.board(rules.request(), inputs.contenders(rules), Locale.ROOT);
        return new Evidence(inputs, SeasonResult.of(board));
    }

    /** As they will be read again: with six decimals. */
    private static Inputs kept(Inputs inputs) {
        return InputsJson.read(InputsJson.write(inputs).build());
    }

    private List<UnitSums> sums(SeasonRules rules, Months months) {
        return boards.contenders(rules.request(months), LocalDate.now(clock)).stream()
                .map(contender -> UnitSums.of(contender, rules.mix()))
                .sorted(Comparator.comparing(UnitSums::code))
                .toList();
    }

    /** Its sums of now less those that it, or a season after it, has counted (R5.2). */
    private Late late(Before earlier, List<Before> after) {
        var rules = earlier.season().rules();
        var code = earlier.season().facts().code().value();
        var counted = Inputs.byCode(earlier.inputs().own());
        for (var later : after) {
            for (var unit : later.inputs().lateOf(code)) {
                counted.merge(unit.code(), unit, UnitSums::plus);
            }
        }
        var more =
                sums(rules, rules.months()).stream()
                        .filter(unit -> counted.containsKey(unit.code()))
                        .map(unit -> unit.minus(counted.get(unit.code())))
                        .filter(unit -> !unit.tally().isNothing())
                        .toList();
        return Late.of(code, more);
    }
}
