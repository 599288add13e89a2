package aidas.feedback.rest;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.CauseReading;
import aidas.shared.web.Tagged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What customers say of the company, apart from people. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CausesResource {

    @Inject CauseReading reading;

    @GET
    @Path("company/causes")
    public Response company(
            @QueryParam("scale") String scale,
            @QueryParam("months") String months,
            @QueryParam("membership") String membership,
            @Context Request request) {
        var on = Asked.scale(scale);
        int last = Asked.months(months);
        var people = Asked.membership(membership);
        var regions = reading.regions(on, last, people);
        return Tagged.answer(
                request, CausesJson.of(reading.company(on, last, people), people, regions));
    }

    @GET
    @Path("regions/{code}/causes")
    public Response region(
            @PathParam("code") RegionCode region,
            @QueryParam("scale") String scale,
            @QueryParam("months") String months,
            @QueryParam("membership") String membership,
            @Context Request request) {
        var on = Asked.scale(scale);
        int last = Asked.months(months);
        var people = Asked.membership(membership);
        var stores = reading.stores(region, on, last, people);
        return Tagged.answer(
                request, CausesJson.of(reading.ofRegion(region, on, last, people), people, stores));
    }

    @GET
    @Path("stores/{code}/causes")
    public Response store(
            @PathParam("code") StoreCode store,
            @QueryParam("scale") String scale,
            @QueryParam("months") String months,
            @QueryParam("membership") String membership,
            @Context Request request) {
        var people = Asked.membership(membership);
        var report = reading.ofStore(store, Asked.scale(scale), Asked.months(months), people);
        return Tagged.answer(request, CausesJson.of(report, people, null));
    }
}
