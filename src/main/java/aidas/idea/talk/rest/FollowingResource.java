package aidas.idea.talk.rest;

import aidas.idea.talk.FollowDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Whether the caller follows an idea. */
@Path("v1/ideas/{id}/follow")
@ApplicationScoped
public class FollowingResource {

    @Inject FollowDesk desk;

    @PUT
    public void follow(@PathParam("id") long id) {
        desk.follow(id);
    }

    @DELETE
    public void unfollow(@PathParam("id") long id) {
        desk.unfollow(id);
    }
}
