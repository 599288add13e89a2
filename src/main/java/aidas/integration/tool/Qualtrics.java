package aidas.integration.tool;

import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;

/** A row of the export, or what a workflow sends with the same names (R2.5). */
final class Qualtrics implements Adapter {

    /** Names, what people read, and the tool's own ids. */
    private static final int HEADERS = 3;

    /** Preview, test and spam, by number and by word. */
    private static final String NONE = "1|2|8|Survey Preview|Survey Test|Spam";

    @Override
    public int headerRows() {
        return HEADERS;
    }

    @Override
    public Incoming read(JsonObject payload) {
        var row = Piece.of(payload);
        if (row.text("Status").matches(NONE)) {
            return new Passed("", Why.PREVIEW);
        }
        boolean open = row.has("Finished") && !row.text("Finished").matches("1|True|true");
        return new Said(
                "",
                row.key("ResponseId"),
                open ? Progress.OPEN : Progress.DONE,
                null,
                Facts.of(Flat.facts(payload)));
    }
}
