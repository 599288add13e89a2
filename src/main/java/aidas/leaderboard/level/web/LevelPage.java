package aidas.leaderboard.level.web;

import aidas.feedback.Unit;
import aidas.leaderboard.level.Level;
import aidas.leaderboard.level.LevelDesk;
import aidas.leaderboard.level.OwnLevel;
import aidas.leaderboard.level.Step;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /leaderboard/level.xhtml}: the reader's own level and the next one. */
@Named
@RequestScoped
public class LevelPage {

    @Inject LevelDesk desk;
    @Inject Text text;

    private String scale = Scale.NPS_0_10.code();
    private OwnLevel own;

    /** A published level, as the reader stands to it: reached, next or later. */
    public record Rung(String name, String meaning, String state) {}

    public void load() {
        own = desk.mine(Scale.ofCode(scale).orElseThrow(() -> new NotFound("no scale " + scale)));
    }

    public OwnLevel own() {
        return own;
    }

    public Scale[] scales() {
        return Scale.values();
    }

    /** The level's name, or what can be said instead. */
    public String heading() {
        var level = own.level();
        return level.told()
                .map(step -> text.of("leaderboard.level.heading.reached", name(step)))
                .orElseGet(() -> text.of("leaderboard.level.heading." + level.code(), more()));
    }

    /** Why, and what it takes to come further. */
    public String sentence() {
        var level = own.level();
        return text.of("leaderboard.level.why." + level.code(), OwnLevel.FLOOR, own.colleagues());
    }

    /** The distance to the next level; empty if there is none ahead. */
    public String ahead() {
        return own.level().ahead().map(this::ahead).orElse("");
    }

    /** What would bring it; empty if there is none ahead. */
    public String how() {
        return own.level()
                .ahead()
                .map(
                        next ->
                                next.answers() > 0
                                        ? text.of("leaderboard.level.answers", next.answers())
                                        : text.of("leaderboard.level.better"))
                .orElse("");
    }

    /** The published levels from the highest down. */
    public List<Rung> rungs() {
        return Step.all().reversed().stream()
                .map(step -> new Rung(name(step), meaning(step), state(step)))
                .toList();
    }

    private String ahead(Level.Next next) {
        var unit = own.unit() == Unit.PERCENT ? "percent" : "points";
        double distance = Math.max(0.1, Math.rint(next.distance() * 10) / 10);
        return text.of(
                "leaderboard.level.ahead." + unit, text.number(distance, 1), name(next.step()));
    }

    private String state(Step step) {
        boolean told = own.level().told().isPresent() || own.level().ahead().isPresent();
        if (!told) {
            return "";
        }
        if (own.level().told().filter(reached -> reached.compareTo(step) >= 0).isPresent()) {
            return text.of("leaderboard.level.state.reached");
        }
        return own.level().ahead().filter(next -> next.step() == step).isPresent()
                ? text.of("leaderboard.level.state.next")
                : "";
    }

    private long more() {
        return own.level() instanceof Level.TooFew few ? few.more() : 0;
    }

    private String name(Step step) {
        return text.of("leaderboard.level.step." + step.code());
    }

    private String meaning(Step step) {
        return text.of("leaderboard.level.meaning." + step.code());
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String scale) {
        this.scale = scale == null || scale.isBlank() ? Scale.NPS_0_10.code() : scale;
    }
}
