package aidas.idea.rest;

import aidas.idea.FileContent;
import aidas.idea.FileDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files on ideas. */
@Path("v1")
@ApplicationScoped
public class IdeaFilesResource {

    @Inject FileDesk desk;

    /**
     * @param body the bytes themselves, whatever the client calls them
     */
    @POST
    @Path("me/idea-drafts/{id}/files")
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("id") long id, @QueryParam("name") String name, InputStream body) {
        long file = desk.add(id, name, bytes(body));
        return Response.created(URI.create("v1/ideas/" + id + "/files/" + file)).build();
    }

    @DELETE
    @Path("me/idea-drafts/{id}/files/{file}")
    public void remove(@PathParam("id") long id, @PathParam("file") long file) {
        desk.remove(id, file);
    }

    /** A browser shows images in place and saves all else; it never guesses what it is. */
    @GET
    @Path("ideas/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("id") long id, @PathParam("file") long file) {
        var content = desk.read(id, file);
        return Response.ok(content.bytes(), content.mediaType())
                .header("Content-Disposition", disposition(content))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String disposition(FileContent content) {
        var name = URLEncoder.encode(content.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (content.inline() ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(FileDesk.LARGEST + 1);
            if (bytes.length > FileDesk.LARGEST) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        }
    }
}
