package aidas.feedback.rest;

import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.feedback.FeedbackReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What customers wrote about one store, for those whose scope holds it. */
@Path("v1/stores/{code}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StoreFeedbackResource {

    @Inject FeedbackReading reading;

    @GET
    public AnswerJson.PageJson feedback(
            @PathParam("code") StoreCode store,
            @QueryParam("before") String before,
            @QueryParam("size") String size) {
        return AnswerJson.PageJson.of(
                reading.answersOfStore(store, Cursor.parse(before), Asked.size(size)));
    }
}
