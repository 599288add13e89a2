package aidas.feedback.ledger.rest;

import aidas.access.EmployeeNumber;
import aidas.feedback.ledger.DisputeDesk;
import aidas.feedback.ledger.NewDispute;
import aidas.feedback.ledger.Reason;
import aidas.feedback.ledger.TrailReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** "This was not me": what the caller says, and what others say about the caller's credits. */
@Path("v1/me/disputes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnDisputesResource {

    @Inject DisputeDesk desk;
    @Inject TrailReading reading;

    /**
     * What is said.
     *
     * @param answer its id, as the caller's feedback names it
     * @param employee whose credit; absent for the caller's own
     * @param proposed who served instead, if it is known
     */
    public record NewDisputeJson(
            @NotNull @Positive Long answer,
            @Size(min = 1, max = 20) String employee,
            @NotNull String reason,
            @NotNull String words,
            @Size(min = 1, max = 20) String proposed) {

        NewDispute toNewDispute() {
            return new NewDispute(
                    answer,
                    number(employee),
                    Reason.ofCode(reason)
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    "reason",
                                                    "one of off-duty, colleague, wrong-store,"
                                                            + " company, other")),
                    words,
                    number(proposed));
        }

        private static EmployeeNumber number(String text) {
            return text == null || text.isBlank() ? null : new EmployeeNumber(text);
        }
    }

    /** The number of a new dispute. */
    public record RaisedJson(long id) {}

    @GET
    public List<DisputeJson> mine() {
        return reading.mine().stream().map(DisputeJson::of).toList();
    }

    @POST
    public Response raise(@Valid @NotNull NewDisputeJson said) {
        long id = desk.raise(said.toNewDispute());
        return Response.created(URI.create("v1/me/disputes")).entity(new RaisedJson(id)).build();
    }
}
