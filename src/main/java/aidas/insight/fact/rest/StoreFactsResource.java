package aidas.insight.fact.rest;

import aidas.insight.fact.FactDesk;
import aidas.insight.fact.FactDraft;
import aidas.insight.fact.FactFault;
import aidas.insight.fact.FactOutcome;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a store's facts of a month, from the till or the books; what is not named stays. */
@Path("v1/stores/{code}/facts/{month}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StoreFactsResource {

    private static final int LONGEST = 64 << 10;

    @Inject FactDesk desk;

    @PUT
    public FactDifferenceJson tell(
            @PathParam("code") String store, @PathParam("month") String month, InputStream body) {
        var drafts = StoreFactsReader.read(text(body), store, month);
        return switch (desk.tell(drafts)) {
            case FactOutcome.Difference difference -> FactDifferenceJson.of(difference);
            case FactOutcome.Faulty faulty -> throw refused(faulty.faults(), drafts);
        };
    }

    /** The store is part of the address: one that is not there is not found. */
    private static RuntimeException refused(List<FactFault> faults, List<FactDraft> drafts) {
        if (faults.stream().anyMatch(fault -> fault.column().equals("store"))) {
            return new NotFound("no store " + drafts.getFirst().store());
        }
        return new Refused(
                faults.stream()
                        .map(
                                fault ->
                                        new Violation(
                                                field(fault, drafts), FactsResource.said(fault)))
                        .distinct()
                        .toList());
    }

    private static String field(FactFault fault, List<FactDraft> drafts) {
        var measure = drafts.get((int) fault.line()).measure();
        return switch (fault.column()) {
            case "month" -> "month";
            case "n", "variance" -> measure + "." + fault.column();
            default -> measure;
        };
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        }
    }
}
