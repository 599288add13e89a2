package aidas.feedback.rest;

import aidas.feedback.Cursor;
import aidas.feedback.OwnFeedback;
import aidas.feedback.OwnReasons;
import aidas.shared.web.Tagged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What an employee reads about themselves, and nobody else does. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyFeedbackResource {

    @Inject OwnFeedback reading;
    @Inject OwnReasons reasons;

    @GET
    @Path("feedback")
    public AnswerJson.PageJson feedback(
            @QueryParam("cause") String cause,
            @QueryParam("before") String before,
            @QueryParam("size") String size) {
        return AnswerJson.PageJson.of(
                reading.answers(Asked.cause(cause), Cursor.parse(before), Asked.size(size)));
    }

    /** What customers tapped, of the last twelve months. */
    @GET
    @Path("reasons")
    public ReasonsJson reasons() {
        return ReasonsJson.of(reasons.counts(), reasons.mentions());
    }

    /** Where customers met the caller in the last twelve months. */
    @GET
    @Path("spots")
    public List<SpotJson> spots(@QueryParam("scale") String scale) {
        return reasons.spots(Asked.scale(scale)).stream().map(SpotJson::of).toList();
    }

    /** Whole months; without a period the last twelve. */
    @GET
    @Path("figures")
    public Response figures(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("scale") String scale,
            @Context Request request) {
        var summaries = reading.mine(Asked.period(from, until), Asked.scales(scale));
        return Tagged.answer(request, FiguresJson.own(summaries));
    }

    @GET
    @Path("figures/explain")
    public List<ExplanationJson> explain(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("scale") String scale) {
        return ExplanationJson.ofCredits(
                reading.mine(Asked.period(from, until), Asked.scales(scale)));
    }

    @GET
    @Path("figures/comparison")
    public Response comparison(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("againstFrom") String againstFrom,
            @QueryParam("againstUntil") String againstUntil,
            @QueryParam("scale") String scale,
            @Context Request request) {
        var against = Asked.against(againstFrom, againstUntil);
        var compared = reading.compared(Asked.period(from, until), against, Asked.scales(scale));
        return Tagged.answer(request, ComparisonJson.own(compared));
    }
}
