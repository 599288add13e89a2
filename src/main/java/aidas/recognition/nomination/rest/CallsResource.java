package aidas.recognition.nomination.rest;

import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.CallDesk;
import aidas.recognition.nomination.CallReports;
import aidas.recognition.nomination.NominationFile;
import aidas.recognition.nomination.StoreShare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** Calls for nominations, as HR opens, closes and counts them. */
@Path("v1/nomination-calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CallsResource {

    @Inject CallDesk desk;
    @Inject CallReports reports;

    /**
     * How a call reached a store.
     *
     * @param store absent for those that are too small to stand alone
     */
    public record ShareJson(String store, long people, long nominated, long approved) {

        static ShareJson of(StoreShare share) {
            return new ShareJson(
                    share.store().isEmpty() ? null : share.store(),
                    share.people(),
                    share.nominated(),
                    share.approved());
        }
    }

    @GET
    public List<CallJson> all() {
        return reports.all().stream().map(CallJson::of).toList();
    }

    @POST
    public Response open(@NotNull CallJson body, @Context UriInfo uri) {
        var code = desk.open(body.code(), body.terms());
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build()).build();
    }

    @PUT
    @Path("{code}")
    public void change(@PathParam("code") String code, @NotNull CallJson body) {
        desk.change(CallCode.known(code), body.terms());
    }

    @POST
    @Path("{code}/close")
    public void close(@PathParam("code") String code) {
        desk.close(CallCode.known(code));
    }

    @GET
    @Path("{code}/stores")
    public List<ShareJson> shares(@PathParam("code") String code) {
        return reports.shares(CallCode.known(code), Locale.ENGLISH).stream()
                .map(ShareJson::of)
                .toList();
    }

    /** What was sent to it, as a file (R5.3). */
    @GET
    @Path("{code}/nominations")
    @Produces("text/csv; charset=UTF-8")
    public Response nominations(@PathParam("code") String text) {
        var code = CallCode.known(text);
        var all = reports.nominations(code);
        StreamingOutput body = out -> NominationFile.write(out, all);
        return Response.ok(body)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + NominationFile.name(code) + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
