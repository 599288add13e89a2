package aidas.pulse.rest;

import aidas.pulse.PoolReading;
import aidas.pulse.ResultReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What closed waves say, as far as the gate let it through. */
@Path("v1/pulse/results")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ResultsResource {

    @Inject ResultReading reading;
    @Inject PoolReading pools;

    @GET
    public ResultsJson of(
            @QueryParam("programme") String programme, @QueryParam("wave") String wave) {
        if (programme == null) {
            throw new Refused("programme", "the code of a programme");
        }
        return ResultsJson.of(reading.of(Body.programme(programme), number(wave)));
    }

    @GET
    @Path("waves")
    public List<WaveJson> waves() {
        return reading.closed().stream().map(WaveJson::of).toList();
    }

    @GET
    @Path("pool")
    public PoolJson pool(
            @QueryParam("programme") String programme,
            @QueryParam("question") String question,
            @QueryParam("wave") List<String> waves,
            @QueryParam("unit") List<String> units) {
        if (programme == null) {
            throw new Refused("programme", "the code of a programme");
        }
        return PoolJson.of(
                pools.of(
                        Body.programme(programme),
                        question,
                        waves.stream().map(ResultsResource::number).toList(),
                        units.stream().map(unit -> UnitJson.unit("unit", unit)).toList()));
    }

    private static int number(String wave) {
        if (wave == null || !wave.matches("[1-9][0-9]{0,5}")) {
            throw new Refused("wave", "the number of a wave");
        }
        return Integer.parseInt(wave);
    }
}
