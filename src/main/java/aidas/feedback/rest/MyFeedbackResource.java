package aidas.feedback.rest;

import aidas.feedback.Cursor;
import aidas.feedback.OwnFeedback;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What an employee reads about themselves, and nobody else does. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyFeedbackResource {

    @Inject OwnFeedback reading;

    @GET
    @Path("feedback")
    public AnswerJson.PageJson feedback(
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return AnswerJson.PageJson.of(reading.answers(Cursor.parse(before), Span.limit(limit)));
    }

    /** Whole months; without a period the last twelve. */
    @GET
    @Path("figures")
    public FiguresJson figures(@QueryParam("from") String from, @QueryParam("until") String until) {
        return FiguresJson.own(reading.mine(Span.of(from, until)));
    }

    @GET
    @Path("figures/explain")
    public List<ExplanationJson> explain(
            @QueryParam("from") String from, @QueryParam("until") String until) {
        return ExplanationJson.of(reading.mine(Span.of(from, until)));
    }
}
