package aidas.integration.rest;

import aidas.integration.FileResult;
import aidas.integration.Reception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exports of survey tools. */
@Path("v1/sources/{code}/files")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SourceFilesResource {

    @Inject Reception reception;

    /**
     * A row that was refused.
     *
     * @param row from 1, headers not counted
     */
    public record FaultJson(int row, String answer, String field, String reason) {

        static FaultJson of(FileResult.Fault fault) {
            return new FaultJson(
                    fault.row(),
                    Given.orNull(fault.answer()),
                    Given.orNull(fault.verdict().field()),
                    fault.verdict().reason());
        }
    }

    /**
     * What became of a file.
     *
     * @param states how many rows by state
     */
    public record FileJson(int rows, Map<String, Integer> states, List<FaultJson> faults) {

        static FileJson of(FileResult result) {
            var states = new TreeMap<String, Integer>();
            result.counts().forEach((state, n) -> states.put(state.code(), n));
            return new FileJson(
                    result.rows(), states, result.faults().stream().map(FaultJson::of).toList());
        }
    }

    @POST
    public FileJson take(@PathParam("code") String code, InputStream body) {
        return FileJson.of(reception.file(code, Body.bytes(body, Reception.LARGEST_FILE)));
    }
}
