package aidas.recognition.nomination.rest;

import aidas.recognition.nomination.CallReading;
import aidas.recognition.nomination.NominationReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The caller's own nominations, and what they can be made for. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyNominationsResource {

    @Inject CallReading calls;
    @Inject NominationReading reading;

    @GET
    @Path("nomination-calls")
    public List<CallJson> calls() {
        return calls.open().stream().map(CallJson::of).toList();
    }

    /** Newest first. */
    @GET
    @Path("nominations")
    public List<NominationJson> nominations(
            @QueryParam("view") @DefaultValue("given") String view) {
        var all =
                switch (view) {
                    case "given" -> reading.mine();
                    case "received" -> reading.granted();
                    default -> throw new Refused("view", "given or received");
                };
        return all.stream().map(NominationJson::of).toList();
    }
}
