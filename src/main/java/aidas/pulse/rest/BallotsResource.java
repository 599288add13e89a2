package aidas.pulse.rest;

import aidas.pulse.BallotDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Takes ballots from nobody in particular: no login, no address, no time. */
@Path("v1/pulse/ballots")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BallotsResource {

    private static final int MOST = 16 << 10;

    @Inject BallotDesk desk;

    @POST
    public void cast(InputStream body) {
        desk.cast(BallotReader.read(Body.bytes(body, MOST)).cast());
    }
}
