package aidas.challenge.rest;

import aidas.challenge.GameView;
import aidas.challenge.rest.FigureJson.SumsJson;
import java.util.List;

/**
 * A challenge as the caller may see it.
 *
 * @param takingPart how many take part; absent for fewer than five
 * @param own what the caller did; absent for who does not take part
 * @param people names by the alphabet, for those who take part
 * @param result absent before it is closed
 */
public record GameJson(
        ChallengeJson challenge,
        boolean joined,
        boolean mayJoin,
        Integer takingPart,
        List<ProgressJson> progress,
        SumsJson own,
        List<String> people,
        ResultJson result) {

    /**
     * How a unit stands.
     *
     * @param store its name; absent for all together
     * @param joined how many take part; absent for fewer than five
     * @param counted of how many the figures are; the others wait
     * @param until the first day that is not counted
     * @param figure absent if nothing may be shown
     */
    public record ProgressJson(
            String store, Integer joined, int counted, String until, FigureJson figure) {

        static ProgressJson of(GameView.Progress progress) {
            return new ProgressJson(
                    progress.store(),
                    progress.joined(),
                    progress.counted(),
                    progress.until().toString(),
                    FigureJson.of(progress.now(), progress.before(), progress.during()));
        }
    }

    /**
     * What became of it.
     *
     * @param units how many could be judged
     * @param met how many of them met the goal
     * @param late did something come, or was it taken back, after the end?
     */
    public record ResultJson(
            String at, String hash, int units, int met, List<UnitJson> shown, boolean late) {

        static ResultJson of(GameView.ResultView result) {
            return result == null
                    ? null
                    : new ResultJson(
                            result.at().toString(),
                            result.hash(),
                            result.units(),
                            result.met(),
                            result.shown().stream().map(UnitJson::of).toList(),
                            result.late());
        }
    }

    /** What became of a unit, by all who took part, with the figures that may be shown. */
    public record UnitJson(
            String store, Integer joined, int counted, String outcome, FigureJson figure) {

        static UnitJson of(GameView.UnitView unit) {
            return new UnitJson(
                    unit.store(),
                    unit.joined(),
                    unit.counted(),
                    unit.outcome().code(),
                    FigureJson.of(unit.verdict(), unit.before(), unit.during()));
        }
    }

    static GameJson of(GameView game) {
        return new GameJson(
                ChallengeJson.of(game.facts()),
                game.joined(),
                game.mayJoin(),
                game.takingPart(),
                game.progress().stream().map(ProgressJson::of).toList(),
                SumsJson.of(game.own()),
                game.people(),
                ResultJson.of(game.result()));
    }
}
