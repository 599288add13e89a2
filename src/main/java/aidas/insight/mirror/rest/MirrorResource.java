package aidas.insight.mirror.rest;

import aidas.access.StoreCode;
import aidas.insight.mirror.GuessDesk;
import aidas.insight.mirror.MirrorReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Managers' guesses: the own ones to their lead, the company's picture to HR and owner. */
@Path("v1/insight/mirror")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MirrorResource {

    @Inject MirrorReading reading;
    @Inject GuessDesk desk;

    @GET
    public CompanyMirrorJson company() {
        return CompanyMirrorJson.of(reading.company());
    }

    @GET
    @Path("stores/{code}")
    public OwnMirrorJson own(@PathParam("code") StoreCode store) {
        return OwnMirrorJson.of(reading.own(store));
    }

    @PUT
    @Path("stores/{code}/guesses/{month}")
    public OwnMirrorJson guess(
            @PathParam("code") StoreCode store,
            @PathParam("month") String month,
            @NotNull GuessJson body) {
        desk.guess(store, month(month), body.points());
        return own(store);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("month", "a month such as 2026-03");
        }
    }
}
