package aidas.integration.tool;

import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;

/** A row of the table of responses; questions are called by their codes (R2.6). */
final class LimeSurvey implements Adapter {

    @Override
    public Incoming read(JsonObject payload) {
        var facts =
                Facts.of(
                        Flat.facts(payload).stream()
                                .filter(fact -> !fact.text().equals("None"))
                                .toList());
        return new Said(
                "",
                Piece.of(payload).key("id"),
                facts.text("submitdate").isPresent() ? Progress.DONE : Progress.OPEN,
                null,
                facts);
    }
}
