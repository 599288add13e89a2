package aidas.integration.tool;

import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;

/**
 * Agent Connect: a request for feedback, which says whom it is about, and a row of the export. Both
 * name things alike, {@code employee_custom_id}; what joins them is the interaction (R2.7).
 */
final class Medallia implements Adapter {

    private static final String INTERACTION = "ext_interaction_id";

    @Override
    public Incoming read(JsonObject payload) {
        var whole = Piece.of(payload);
        boolean answered = whole.has("response_received_at") || whole.has("star_rating");
        return new Said(
                "",
                whole.has(INTERACTION) ? whole.key(INTERACTION) : whole.key("request_id"),
                answered ? Progress.DONE : Progress.ANNOUNCED,
                null,
                Facts.of(
                        Flat.facts(payload).stream()
                                .map(f -> new Fact(f.name().replace('.', '_'), "", f.text()))
                                .toList()));
    }
}
