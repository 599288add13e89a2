package aidas.idea.rest;

import aidas.access.Language;
import aidas.idea.Board;
import aidas.idea.ClaimCode;
import aidas.idea.ClaimDesk;
import aidas.idea.IdeaReading;
import aidas.idea.MergeDesk;
import aidas.idea.Tag;
import aidas.idea.VoteDesk;
import aidas.idea.rest.IdeaJson.SimilarJson;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Ideas that were sent: found, voted for, claimed and merged. */
@Path("v1/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class IdeasResource {

    @Inject Board board;
    @Inject IdeaReading reading;
    @Inject VoteDesk votes;
    @Inject ClaimDesk claims;
    @Inject MergeDesk merging;

    /** A page of the board. */
    public record PageJson(List<IdeaRowJson> ideas, boolean more) {}

    /** How many votes an idea has. */
    public record VotesJson(int votes) {}

    /** The code that claims an idea. */
    public record ClaimJson(String code) {}

    /** The idea that was claimed. */
    public record ClaimedJson(long id) {}

    /** Into which one, and why. */
    public record MergeJson(Long into, String because) {}

    @GET
    public PageJson find(@BeanParam @Valid BoardQuery query) {
        var slice = board.find(query.search());
        return new PageJson(slice.ideas().stream().map(IdeaRowJson::of).toList(), slice.more());
    }

    /** At most five. */
    @GET
    @Path("similar")
    public List<SimilarJson> similar(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("language") @DefaultValue("en") String language) {
        var spoken =
                Language.ofCode(language)
                        .orElseThrow(() -> new Refused("language", "en, bg or lt"));
        return board.similar(title, spoken).stream().map(SimilarJson::of).toList();
    }

    /** The most used first. */
    @GET
    @Path("tags")
    public List<String> tags() {
        return board.tags().stream().map(Tag::value).toList();
    }

    @POST
    @Path("claim")
    public ClaimedJson claim(@NotNull ClaimJson body) {
        var code = body.code() == null ? null : ClaimCode.of(body.code()).orElse(null);
        return new ClaimedJson(claims.claim(code));
    }

    @GET
    @Path("{id}")
    public IdeaJson one(@PathParam("id") long id) {
        return IdeaJson.of(reading.one(id));
    }

    @PUT
    @Path("{id}/vote")
    public VotesJson vote(@PathParam("id") long id) {
        return new VotesJson(votes.vote(id));
    }

    @DELETE
    @Path("{id}/vote")
    public VotesJson withdraw(@PathParam("id") long id) {
        return new VotesJson(votes.withdraw(id));
    }

    @POST
    @Path("{id}/merge")
    public void merge(@PathParam("id") long id, @NotNull MergeJson body) {
        if (body.into() == null) {
            throw new Refused("into", "the key of another idea");
        }
        merging.merge(id, body.into(), body.because());
    }

    @POST
    @Path("{id}/part")
    public void part(@PathParam("id") long id) {
        merging.part(id);
    }
}
