package aidas.idea.review.rest;

import aidas.idea.review.StoryReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What became of an idea, for everybody who works here. */
@Path("v1/ideas/{id}/story")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StoryResource {

    @Inject StoryReading stories;

    @GET
    public StoryJson one(@PathParam("id") long id) {
        return StoryJson.of(stories.of(id));
    }
}
