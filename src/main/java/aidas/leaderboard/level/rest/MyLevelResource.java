package aidas.leaderboard.level.rest;

import aidas.leaderboard.level.Level;
import aidas.leaderboard.level.LevelDesk;
import aidas.leaderboard.level.OwnLevel;
import aidas.leaderboard.level.Step;
import aidas.shared.Refused;
import aidas.survey.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The caller's own level; there is no way to ask for another's. */
@Path("v1/me/level")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyLevelResource {

    @Inject LevelDesk desk;

    @GET
    public LevelJson level(@QueryParam("scale") String scale) {
        var asked =
                scale == null
                        ? Scale.NPS_0_10
                        : Scale.ofCode(scale)
                                .orElseThrow(
                                        () -> new Refused("scale", "a scale's code such as NPS"));
        return LevelJson.of(desk.mine(asked));
    }

    /**
     * A level, or why none is told.
     *
     * @param level absent where none is reached or told
     * @param more answers that it takes to be told one, where they are too few
     */
    public record LevelJson(
            String scale,
            String from,
            String until,
            long answers,
            int colleagues,
            String state,
            String level,
            Long more,
            NextJson next,
            String rule) {

        static LevelJson of(OwnLevel own) {
            return new LevelJson(
                    own.scale().code(),
                    own.period().from().toString(),
                    own.period().until().toString(),
                    own.answers(),
                    own.colleagues(),
                    own.level().code(),
                    own.level().told().map(Step::code).orElse(null),
                    own.level() instanceof Level.TooFew few ? few.more() : null,
                    own.level().ahead().map(next -> NextJson.of(next, own)).orElse(null),
                    OwnLevel.RULE);
        }
    }

    /**
     * The benchmark ahead.
     *
     * @param distance in {@code unit}, one decimal
     * @param answers absent where it takes better answers rather than more
     */
    public record NextJson(String level, double distance, String unit, Long answers) {

        static NextJson of(Level.Next next, OwnLevel own) {
            return new NextJson(
                    next.step().code(),
                    Math.max(0.1, Math.rint(next.distance() * 10) / 10),
                    own.unit().name().toLowerCase(java.util.Locale.ROOT),
                    next.answers() == 0 ? null : next.answers());
        }
    }
}
