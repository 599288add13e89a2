package aidas.idea.rest;

import aidas.idea.FileDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Files that a draft will take along. */
@Path("v1/me/idea-drafts/{id}/files")
@ApplicationScoped
public class DraftFilesResource {

    @Inject FileDesk desk;

    /**
     * @param body the bytes themselves, whatever the client calls them
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("id") long id, @QueryParam("name") String name, InputStream body) {
        long file = desk.add(id, name, bytes(body));
        return Response.created(URI.create("v1/ideas/" + id + "/files/" + file)).build();
    }

    @DELETE
    @Path("{file}")
    public void remove(@PathParam("id") long id, @PathParam("file") long file) {
        desk.remove(id, file);
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
