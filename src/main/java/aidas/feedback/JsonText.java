package aidas.feedback;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** Writes a response as the API takes it, so that quarantine can replay it (R4.1). */
final class JsonText {

    private JsonText() {}

    static String of(NewResponse response) {
        var interaction = response.interaction();
        var rating = response.rating();
        var json =
                Json.createObjectBuilder()
                        .add("source", response.key().source())
                        .add("externalId", response.key().externalId())
                        .add("store", interaction.store().value())
                        .add("channel", interaction.channel().code())
                        .add("occurredAt", interaction.occurredAt().toString())
                        .add("scale", rating.scale().code())
                        .add("score", rating.score());
        add(json, Field.TEAM, interaction.team());
        add(json, Field.COMMENT, rating.comment());
        add(json, Field.LANGUAGE, rating.language());
        add(json, Field.PLACE, rating.place());
        add(json, Field.REFERENCE, interaction.reference());
        add(json, Field.CUSTOMER, interaction.customer());
        if (interaction.transactionValue() != null) {
            json.add(Field.TRANSACTION_VALUE.wireName(), interaction.transactionValue());
        }
        var employees = Json.createArrayBuilder();
        for (var share : interaction.employees()) {
            employees.add(
                    Json.createObjectBuilder()
                            .add("number", share.employee().value())
                            .add("weight", share.weight()));
        }
        return json.add(Field.EMPLOYEES.wireName(), employees).build().toString();
    }

    private static void add(JsonObjectBuilder json, Field field, String text) {
        if (text != null) {
            json.add(field.wireName(), text);
        }
    }
}
