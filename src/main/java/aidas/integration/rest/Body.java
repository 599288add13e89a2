package aidas.integration.rest;

import aidas.shared.Refused;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;

/** Reads what clients send, within bounds. */
final class Body {

    private Body() {}

    /**
     * @throws ClientErrorException 413 if it has more bytes
     */
    static byte[] bytes(InputStream body, int most) {
        try {
            var bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        }
    }

    /**
     * @throws Refused if there is no body
     */
    static <T> T there(T body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        return body;
    }
}
