package aidas.feedback.rest;

import aidas.feedback.NdjsonLines;
import aidas.shared.Refused;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a body that must be small. */
final class Body {

    private Body() {}

    /**
     * @throws ClientErrorException 413 if it has more than 64 KiB
     * @throws Refused if it is not UTF-8
     */
    static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(NdjsonLines.LONGEST + 1);
            if (bytes.length > NdjsonLines.LONGEST) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused("", "is not UTF-8");
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        }
    }
}
