package aidas.integration.tool;

import aidas.shared.Refused;
import jakarta.json.JsonObject;
import java.util.List;

/** Reads one tool's payloads. */
interface Adapter {

    /**
     * @throws Refused naming the field that is not as the tool sends it (R3.1)
     */
    Incoming read(JsonObject payload);

    /** The answers in a document, each by itself; most documents are one. */
    default List<JsonObject> parts(JsonObject document) {
        return List.of(document);
    }

    /** How many rows of headers a table has. */
    default int headerRows() {
        return 1;
    }
}
