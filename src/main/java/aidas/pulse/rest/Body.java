package aidas.pulse.rest;

import aidas.pulse.ProgrammeCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Reads what clients send, refusing by their own names. */
final class Body {

    private Body() {}

    /**
     * @throws Refused if there is no body
     */
    static <T> T there(T body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        return body;
    }

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
     * Base64url without padding.
     *
     * @throws Refused by that field if it is not, or not there
     */
    static byte[] base64(String field, String text) {
        try {
            if (text != null) {
                return Base64.getUrlDecoder().decode(text);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Refused(field, "bytes in base64url");
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @throws NotFound for a code that no programme can have
     */
    static ProgrammeCode programme(String code) {
        if (!ProgrammeCode.isCode(code)) {
            throw new NotFound("there is no programme " + code);
        }
        return new ProgrammeCode(code);
    }
}
