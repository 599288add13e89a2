package aidas.integration.tool;

import jakarta.json.JsonObject;

/**
 * What a tool says of one answer.
 *
 * @param raw as it came; of a list or a table, that part of it as JSON
 */
public record Payload(JsonObject json, String raw) {

    static Payload of(JsonObject json) {
        return new Payload(json, json.toString());
    }
}
