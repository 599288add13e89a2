package aidas.integration.tool;

import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;
import java.util.Set;

/** A webhook's event, or a response as the API tells it (R2.2). */
final class Formbricks implements Adapter {

    private static final Set<String> OURS =
            Set.of("responseCreated", "responseUpdated", "responseFinished");

    @Override
    public Incoming read(JsonObject payload) {
        var whole = Piece.of(payload);
        var event = whole.text("event");
        if (!event.isEmpty() && !OURS.contains(event)) {
            return new Passed("", Why.OTHER_KIND);
        }
        var response = event.isEmpty() ? whole : whole.object("data");
        boolean done = response.is("finished") || event.equals("responseFinished");
        return new Said(
                "",
                response.key("id"),
                done ? Progress.DONE : Progress.OPEN,
                Moment.read(response.text("updatedAt")).orElse(null),
                Facts.of(Flat.facts(response.json())));
    }
}
