package aidas.feedback.rest;

import aidas.feedback.PeriodComparison;
import aidas.feedback.ResponseRates;
import aidas.feedback.UnitFigures;
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

/** The figures of the whole company. */
@Path("v1/company/figures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CompanyFiguresResource {

    @Inject UnitFigures units;
    @Inject PeriodComparison periods;
    @Inject ResponseRates rates;

    @GET
    public Response figures(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("membership") String membership,
            @Context Request request) {
        var people = Asked.membership(membership);
        var figures = units.company(Asked.period(from, until), people);
        return Tagged.answer(request, FiguresJson.of(figures, people));
    }

    @GET
    @Path("explain")
    public List<ExplanationJson> explain(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("membership") String membership) {
        var people = Asked.membership(membership);
        var figures = units.company(Asked.period(from, until), people).whole();
        return ExplanationJson.of(figures.summaries(), people, rates.ofCompany(figures.period()));
    }

    @GET
    @Path("comparison")
    public Response comparison(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("againstFrom") String againstFrom,
            @QueryParam("againstUntil") String againstUntil,
            @QueryParam("membership") String membership,
            @Context Request request) {
        var people = Asked.membership(membership);
        var against = Asked.against(againstFrom, againstUntil);
        var compared = periods.ofCompany(Asked.period(from, until), against, people);
        return Tagged.answer(request, ComparisonJson.of(compared, people));
    }

    @GET
    @Path("response-rate")
    public Response responseRate(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @Context Request request) {
        var turnout = rates.ofCompany(Asked.period(from, until));
        return Tagged.answer(request, ResponseRateJson.of(turnout));
    }
}
