package aidas.recognition.rest;

import aidas.feedback.Cursor;
import aidas.recognition.ThankDesk;
import aidas.recognition.WallReading;
import aidas.recognition.WallSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
}
