package aidas.feedback.ledger.rest;

import aidas.feedback.ledger.TransactionDraft;
import aidas.feedback.ledger.TransactionDraft.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Reads a transaction; what has another form than expected is read as missing. */
final class TransactionJson {

    private static final Named NOT_NAMED = new Named("", null);

    private TransactionJson() {}

    static TransactionDraft of(JsonValue value) {
        return value instanceof JsonObject json
                ? new TransactionDraft(
                        text(json.get("store")),
                        text(json.get("reference")),
                        text(json.get("occurredAt")),
                        json.get("employees") instanceof JsonArray list
                                ? list.stream().map(TransactionJson::named).toList()
                                : null)
                : new TransactionDraft(null, null, null, null);
    }

    private static Named named(JsonValue value) {
        return switch (value) {
            case JsonString number -> new Named(number.getString(), null);
            case JsonObject one -> new Named(text(one.get("number")), weight(one.get("weight")));
            default -> NOT_NAMED;
        };
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }

    /** A weight that is no number is one that cannot be: 0. */
    private static String weight(JsonValue value) {
        return switch (value) {
            case null -> null;
            case JsonNumber number -> number.toString();
            default -> "0";
        };
    }
}
