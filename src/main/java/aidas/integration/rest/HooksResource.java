package aidas.integration.rest;

import aidas.integration.Arrival;
import aidas.integration.Reception;
import aidas.integration.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Where survey tools send to: no login, a signature. Any media type, as tools have their own. */
@Path("v1/hooks/{source}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HooksResource {

    @Inject Reception reception;

    /** Some tools look whether somebody is there before they take an address. */
    @HEAD
    public Response look() {
        return Response.ok().build();
    }

    @POST
    public Response receive(
            @PathParam("source") String source, @Context HttpHeaders headers, InputStream body) {
        var bytes = Body.bytes(body, Reception.LARGEST_BODY);
        var arrivals =
                reception
                        .hook(source, headers::getHeaderString, bytes)
                        .orElseThrow(() -> new NotAuthorizedException("signature"));
        return answer(arrivals);
    }

    /** What could not be taken in is kept by now: only then the sender is refused. */
    private static Response answer(List<Arrival> arrivals) {
        if (arrivals.size() == 1 && arrivals.getFirst().verdict().state() == State.REFUSED) {
            throw arrivals.getFirst().verdict().asRefused();
        }
        return Response.status(arrivals.size() == 1 ? status(arrivals.getFirst()) : 200)
                .entity(arrivals.stream().map(ArrivalJson::of).toList())
                .build();
    }

    private static int status(Arrival arrival) {
        return switch (arrival.verdict().state()) {
            case ACCEPTED -> 201;
            case WAITING, QUARANTINED -> 202;
            case DUPLICATE, IGNORED, REFUSED -> 200;
        };
    }
}
