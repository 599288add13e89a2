package aidas.feedback.rest;

import aidas.access.RegionCode;
import aidas.feedback.FeedbackReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The figures of one region for those whose scope holds it. */
@Path("v1/regions/{code}/figures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RegionFiguresResource {

    @Inject FeedbackReading reading;

    @GET
    public FiguresJson figures(
            @PathParam("code") RegionCode region,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return FiguresJson.of(reading.ofRegion(region, Span.of(from, until)));
    }

    @GET
    @Path("explain")
    public List<ExplanationJson> explain(
            @PathParam("code") RegionCode region,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return ExplanationJson.of(reading.ofRegion(region, Span.of(from, until)).summaries());
    }
}
