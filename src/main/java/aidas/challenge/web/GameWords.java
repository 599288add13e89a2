package aidas.challenge.web;

import aidas.challenge.ChallengeFacts;
import aidas.challenge.ChallengeState;
import aidas.challenge.GameView;
import aidas.challenge.Kind;
import aidas.challenge.Measure;
import aidas.challenge.Sums;
import aidas.challenge.Terms;
import aidas.challenge.Verdict;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Challenges in the reader's language. */
@Named
@RequestScoped
public class GameWords {

    @Inject Text text;

    public String name(ChallengeFacts facts) {
        return facts.name().in(text.locale());
    }

    public String about(ChallengeFacts facts) {
        return facts.about().in(text.locale());
    }

    public String rules(ChallengeFacts facts) {
        return facts.rules().in(text.locale());
    }

    /** A word for where it stands. */
    public String state(ChallengeFacts facts) {
        return text.of("challenge.state." + facts.state().code());
    }

    /** From which day to which, or why it was called off. */
    public String when(ChallengeFacts facts) {
        return facts.state() instanceof ChallengeState.Off off
                ? text.of("challenge.off", off.because())
                : text.period(facts.terms().days());
    }

    /** Against what, and what counts. */
    public String kind(ChallengeFacts facts) {
        return text.of("challenge.kind." + facts.terms().kind().code())
                + " · "
                + text.of("challenge.measure." + facts.terms().measure().code());
    }

    /** How many take part, and what keeps the reader from it, if something does. */
    public String takingPart(GameView game) {
        var many =
                game.takingPart() == null
                        ? text.of("challenge.part.few")
                        : text.of("challenge.part", game.takingPart());
        return game.other() == null
                ? many
                : many + " " + text.of("challenge.elsewhere", game.other().in(text.locale()));
    }

    /** On a card: the reader's own unit, or the only one; of many the game itself tells. */
    public List<GameView.Progress> brief(GameView game) {
        return game.joined() || game.progress().size() == 1
                ? game.progress().stream().limit(1).toList()
                : List.of();
    }

    /** How far it is, in a sentence; why not, where nothing may be shown. */
    public String progress(GameView game, GameView.Progress unit) {
        if (unit.now() == null) {
            return withheld(unit.joined());
        }
        var said = value(text, game.facts().terms(), unit.now());
        return unit.now().percent() == 0 && Double.isNaN(unit.now().goal())
                ? said
                : text.of("challenge.way", said, unit.now().percent());
    }

    private String withheld(Integer joined) {
        return text.of(joined == null ? "challenge.withheld.few" : "challenge.withheld.rests");
    }

    /** Whose figures they are, and up to which day. */
    public String counted(GameView.Progress unit) {
        return unit.now() == null
                ? ""
                : text.of(
                        "challenge.counted",
                        unit.counted(),
                        unit.joined(),
                        text.day(unit.until().minusDays(1)));
    }

    /** What the reader did. */
    public String own(GameView game) {
        var own = game.own();
        return game.facts().terms().measure() == Measure.PRAISE
                ? text.of(
                        "challenge.own.praise", text.number(own.good(), 1), text.number(own.n(), 1))
                : text.of(
                        "challenge.own." + game.facts().terms().measure().code(),
                        own.good().intValue());
    }

    /** What became of all. */
    public String result(GameView game) {
        var result = game.result();
        if (game.facts().terms().kind() == Kind.COMMON_GOAL) {
            return text.of("challenge.result." + (result.met() > 0 ? "met" : "missed"));
        }
        return text.of("challenge.result.stores", result.met(), result.units());
    }

    /** Does the reader's own unit, or all together, have something to be glad of? */
    public boolean glad(GameView game) {
        return game.result() != null
                && !game.result().shown().isEmpty()
                && game.result().shown().getFirst().outcome().code().equals("met");
    }

    /** What became of a unit, with its figures where they may be shown. */
    public String outcome(GameView game, GameView.UnitView unit) {
        var said = text.of("challenge.outcome." + unit.outcome().code());
        if (unit.verdict() == null) {
            return unit.joined() == null ? said : said + " " + withheld(unit.joined());
        }
        var figures = value(text, game.facts().terms(), unit.verdict());
        return said + " " + text.of("challenge.figures", figures, unit.counted(), unit.joined());
    }

    /** A count and its goal; or a share with n, its interval and its goal. */
    static String value(Text text, Terms terms, Verdict verdict) {
        if (terms.kind() == Kind.COMMON_GOAL || terms.measure() != Measure.PRAISE) {
            return text.of(
                    "challenge.value.count",
                    text.number(verdict.value(), 1),
                    text.number(verdict.goal(), 0));
        }
        if (!verdict.isShare()) {
            return text.of("challenge.value.few", Verdict.FEWEST_ANSWERS);
        }
        var range =
                text.of("shell.range", text.percent(verdict.low()), text.percent(verdict.high()));
        return Double.isNaN(verdict.goal())
                ? text.of("challenge.value.nothing", text.percent(verdict.value()), range)
                : text.of(
                        "challenge.value.share",
                        text.percent(verdict.value()),
                        range,
                        text.percent(verdict.goal()));
    }

    /** How many answers a share is of, before and since; empty for counts. */
    public String answers(GameView game, Sums before, Sums during) {
        var terms = game.facts().terms();
        return before == null || terms.measure() != Measure.PRAISE
                ? ""
                : text.of(
                        "challenge.answers",
                        text.number(during.n(), 0),
                        text.number(before.n(), 0));
    }
}
