package aidas.idea.rest;

import aidas.idea.FileContent;
import aidas.idea.FileDesk;
import aidas.shared.web.Disposition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Files of ideas that were sent. */
@Path("v1/ideas/{id}/files")
@ApplicationScoped
public class IdeaFilesResource {

    @Inject FileDesk desk;

    /** A browser shows images in place and saves all else; it never guesses what it is. */
    @GET
    @Path("{file}")
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
        return content.inline()
                ? Disposition.inline(content.name())
                : Disposition.attachment(content.name());
    }
}
