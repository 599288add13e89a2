package aidas.idea.review.rest;

import aidas.idea.Kind;
import aidas.idea.review.Column;
import aidas.idea.review.PipelineReading;
import aidas.idea.review.ProgrammeDesk;
import aidas.idea.review.Sieve;
import aidas.idea.review.Silence;
import aidas.idea.review.SilenceReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Ideas by stage, how long they wait, and how they are handled. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PipelineResource {

    @Inject PipelineReading pipeline;
    @Inject SilenceReading silence;
    @Inject ProgrammeDesk programmes;

    /**
     * @param all how many stand there
     * @param ideas the first fifty, those that waited longest for a word on top
     */
    public record ColumnJson(String stage, long all, List<CardJson> ideas) {

        static ColumnJson of(Column column) {
            return new ColumnJson(
                    column.stage().code(),
                    column.all(),
                    column.cards().stream().map(CardJson::of).toList());
        }
    }

    /**
     * @param stage absent for all that never had a word
     * @param ideas how many wait
     * @param medianDays absent if none waits
     * @param longestDays absent if none waits
     */
    public record SilenceJson(
            String stage, long ideas, long late, Double medianDays, Integer longestDays) {

        static SilenceJson of(Silence silence) {
            return new SilenceJson(
                    silence.stage() == null ? null : silence.stage().code(),
                    silence.ideas(),
                    silence.late(),
                    silence.median(),
                    silence.longest());
        }
    }

    @GET
    @Path("idea-pipeline")
    public List<ColumnJson> columns(
            @QueryParam("kind") String kind, @QueryParam("only") @DefaultValue("all") String only) {
        return pipeline.columns(new Sieve(kind(kind), only(only))).stream()
                .map(ColumnJson::of)
                .toList();
    }

    private static Kind kind(String code) {
        return code == null
                ? null
                : Kind.ofCode(code)
                        .orElseThrow(() -> new Refused("kind", "product, process or service"));
    }

    private static Sieve.Only only(String code) {
        return Sieve.Only.ofCode(code)
                .orElseThrow(() -> new Refused("only", "all, late, unowned or mine"));
    }

    @GET
    @Path("idea-silence")
    public List<SilenceJson> silence() {
        return silence.now().stream().map(SilenceJson::of).toList();
    }

    @GET
    @Path("idea-programme")
    public ProgrammeJson programme() {
        return ProgrammeJson.of(programmes.now());
    }

    @PUT
    @Path("idea-programme")
    public void change(@NotNull ProgrammeJson body) {
        programmes.change(body.programme());
    }
}
