package aidas.integration.tool;

import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;

/**
 * Any other system: an id, whether it is finished if that can be told, and its own fields (R2.8).
 */
final class OwnSystem implements Adapter {

    @Override
    public Incoming read(JsonObject payload) {
        var whole = Piece.of(payload);
        boolean open = whole.has("finished") && !whole.is("finished");
        return new Said(
                whole.text("eventId"),
                whole.key("id"),
                open ? Progress.OPEN : Progress.DONE,
                Moment.read(whole.text("updatedAt")).orElse(null),
                Facts.of(Flat.facts(payload)));
    }
}
