package aidas.recognition.rest;

import aidas.feedback.Cursor;
import aidas.recognition.ConsentDesk;
import aidas.recognition.ReportDesk;
import aidas.recognition.ThankDesk;
import aidas.recognition.WallReading;
import aidas.recognition.WallSearch;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Thanks, and the wall. */
@Path("v1/kudos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class KudosResource {

    @Inject WallReading wall;
    @Inject ThankDesk desk;
    @Inject ConsentDesk consents;
    @Inject ReportDesk reports;

    /** Whether this one may stand on the wall. */
    public record ShownJson(Boolean shown) {}

    /** Why it should not stand there. */
    public record ReasonJson(String reason) {}

    @GET
    public WallJson find(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("value") String value,
            @QueryParam("store") String store,
            @QueryParam("person") String person,
            @QueryParam("before") String before,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return WallJson.of(
                wall.find(
                        new WallSearch(
                                words,
                                Given.filter(value),
                                Given.store(store),
                                Given.person(person),
                                Cursor.parse(before),
                                size)));
    }

    @POST
    public Response give(NewKudosJson body, @Context UriInfo uri) {
        long id = desk.give(Given.body(body).kudos());
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @GET
    @Path("{id}")
    public KudosJson one(@PathParam("id") long id) {
        return KudosJson.of(wall.one(id));
    }

    @PUT
    @Path("{id}")
    public KudosJson edit(@PathParam("id") long id, NewKudosJson body) {
        var changed = Given.body(body);
        desk.edit(
                id, Given.value(changed.value()), changed.message(), Given.reach(changed.reach()));
        return one(id);
    }

    /** Takes it back. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        desk.withdraw(id);
    }

    /** The receiver's word on this one. */
    @PUT
    @Path("{id}/wall")
    public void show(@PathParam("id") long id, ShownJson body) {
        if (Given.body(body).shown() == null) {
            throw new Refused("shown", "true or false");
        }
        consents.show(id, body.shown());
    }

    @POST
    @Path("{id}/reports")
    public void report(@PathParam("id") long id, ReasonJson body) {
        reports.report(id, Given.body(body).reason());
    }
}
