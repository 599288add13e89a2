package aidas.pulse.rest;

import aidas.pulse.HistoryDesk;
import aidas.pulse.PreviewDesk;
import aidas.pulse.ProgrammeDesk;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;

/** Programmes: written, started, ended, and filled with what another tool asked before. */
@Path("v1/pulse/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProgrammesResource {

    private static final int MOST_HISTORY = 64 << 20;

    @Inject ProgrammeDesk desk;
    @Inject PreviewDesk previews;
    @Inject HistoryDesk history;

    @GET
    public List<ProgrammeJson> all() {
        return desk.all().stream().map(ProgrammeJson::of).toList();
    }

    @POST
    public Response draft(PlanJson body, @Context UriInfo uri) {
        var code = desk.draft(Body.there(body).plan());
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build()).build();
    }

    @GET
    @Path("{code}")
    public ProgrammeJson one(@PathParam("code") String code) {
        return ProgrammeJson.of(desk.one(Body.programme(code)));
    }

    @PUT
    @Path("{code}")
    public ProgrammeJson change(@PathParam("code") String code, ProgrammeJson.ChangeJson body) {
        if (Body.there(body).version() == null) {
            throw new Refused("version", "the number that was read");
        }
        desk.change(Body.programme(code), body.version(), Body.there(body.plan()).plan());
        return one(code);
    }

    @POST
    @Path("{code}/copy")
    public Response copy(
            @PathParam("code") String code, ProgrammeJson.CopyJson body, @Context UriInfo uri) {
        var name = Body.there(body).name();
        var copied =
                desk.copy(
                        Body.programme(code),
                        body.code(),
                        name == null ? null : WordingJson.wording(name),
                        PlanJson.day("firstDay", body.firstDay()));
        var programmes = uri.getBaseUriBuilder().path(ProgrammesResource.class);
        return Response.created(programmes.path(copied.value()).build()).build();
    }

    @POST
    @Path("{code}/start")
    @Consumes(MediaType.WILDCARD)
    public ProgrammeJson start(@PathParam("code") String code) {
        desk.start(Body.programme(code));
        return one(code);
    }

    @POST
    @Path("{code}/end")
    @Consumes(MediaType.WILDCARD)
    public ProgrammeJson end(@PathParam("code") String code) {
        desk.end(Body.programme(code));
        return one(code);
    }

    @GET
    @Path("{code}/preview")
    public PreviewJson preview(@PathParam("code") String code) {
        return PreviewJson.of(previews.of(Body.programme(code)));
    }

    @POST
    @Path("{code}/history")
    @Consumes("text/csv")
    public List<WaveJson> history(@PathParam("code") String code, InputStream file) {
        return history.take(Body.programme(code), Body.bytes(file, MOST_HISTORY)).stream()
                .map(WaveJson::of)
                .toList();
    }
}
