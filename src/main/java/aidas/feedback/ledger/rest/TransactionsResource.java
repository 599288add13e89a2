package aidas.feedback.ledger.rest;

import aidas.feedback.ledger.TransactionDesk;
import aidas.feedback.ledger.TransactionDesk.Fault;
import aidas.feedback.ledger.TransactionDesk.Taken;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes in who served which transaction, from tills and order systems. */
@Path("v1/transactions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TransactionsResource {

    /** Bytes of a body: a thousand transactions with several people each. */
    private static final int LONGEST = 1 << 20;

    @Inject TransactionDesk desk;

    /** What became of the list: those not taken are named by their place, from 0. */
    public record TakenJson(int received, int taken, List<Fault> errors) {

        static TakenJson of(Taken taken) {
            return new TakenJson(taken.received(), taken.taken(), taken.faults());
        }
    }

    @POST
    public TakenJson take(InputStream body) {
        return TakenJson.of(desk.take(list(body).stream().map(TransactionJson::of).toList()));
    }

    /** Never a failure, whatever was sent. */
    private static JsonArray list(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readArray();
            }
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        } catch (ClientErrorException e) {
            throw e;
        } catch (RuntimeException e) {
            // JSON-P throws many kinds; its own limit of depth is a bare RuntimeException.
            throw new Refused("", "expected a JSON list of transactions");
        }
    }
}
