package aidas.insight.fact.rest;

import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.fact.MeasureDesk;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;

/** Defines what else the company measures of its stores. */
@Path("v1/insight/measures/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeasureDefinitionResource {

    private static final String NAME = "1 to " + Names.LONGEST + " characters on one line";

    @Inject MeasureDesk desk;

    /**
     * A measure.
     *
     * @param side {@code ex}, {@code cx} or {@code business}
     */
    public record DefinitionJson(String side, NamesJson names) {}

    /** The same in each language. */
    public record NamesJson(String en, String bg, String lt) {}

    @PUT
    public Response define(@PathParam("code") String code, DefinitionJson body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        var names = body.names() == null ? new NamesJson(null, null, null) : body.names();
        var faults = new ArrayList<Violation>();
        var side = Side.ofCode(body.side());
        if (side.isEmpty()) {
            faults.add(new Violation("side", "one of ex, cx, business"));
        }
        check(faults, "names.en", names.en());
        check(faults, "names.bg", names.bg());
        check(faults, "names.lt", names.lt());
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        boolean made = desk.define(code, side.get(), new Names(names.en(), names.bg(), names.lt()));
        return Response.status(made ? Status.CREATED : Status.NO_CONTENT).build();
    }

    private static void check(ArrayList<Violation> faults, String field, String name) {
        if (!Names.isName(name)) {
            faults.add(new Violation(field, NAME));
        }
    }
}
