package aidas.shared.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Answers 304 to a client that already has it; the tag is a sum of what would be sent. */
public final class Tagged {

    private Tagged() {}

    /**
     * @param body a record, so that its text holds all that is in it
     */
    public static Response answer(Request request, Record body) {
        var text = body.toString().getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(UUID.nameUUIDFromBytes(text).toString(), true);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(body).tag(tag).header("Cache-Control", "private, no-cache").build()
                : unchanged.build();
    }
}
