package aidas.feedback;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Writes a response as the API takes it, so that quarantine can replay it (R4.1). */
final class JsonText {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private JsonText() {}

    static String of(NewResponse response) {
        var text = new JsonText();
        text.add(Field.SOURCE, response.key().source());
        text.add(Field.EXTERNAL_ID, response.key().externalId());
        text.interaction(response.interaction());
        text.rating(response.rating());
        text.particulars(response.particulars());
        return text.json.build().toString();
    }

    private void interaction(Interaction interaction) {
        add(Field.STORE, interaction.store().value());
        add(Field.TEAM, interaction.team());
        add(Field.CHANNEL, interaction.channel().code());
        add(Field.OCCURRED_AT, interaction.occurredAt().toString());
        add(Field.TRANSACTION_VALUE, interaction.transactionValue());
        add(Field.REFERENCE, interaction.reference());
        add(Field.CUSTOMER, interaction.customer());
        var employees = Json.createArrayBuilder();
        for (var share : interaction.employees()) {
            employees.add(
                    Json.createObjectBuilder()
                            .add("number", share.employee().value())
                            .add("weight", share.weight()));
        }
        json.add(Field.EMPLOYEES.wireName(), employees);
    }

    private void rating(Rating rating) {
        add(Field.SCALE, rating.scale().code());
        add(Field.SCORE, rating.score());
        add(Field.COMMENT, rating.comment());
        add(Field.LANGUAGE, rating.language());
        add(Field.PLACE, rating.place());
    }

    /** By the version's number, which stays the same when another becomes the current one. */
    private void particulars(Particulars particulars) {
        add(Field.SURVEY, particulars.version().survey());
        json.add(Field.VERSION.wireName(), particulars.version().number());
        add(Field.COMPANY_SCORE, particulars.companyScore());
        add(Field.CHIPS, particulars.chips());
        add(Field.STANDARDS_MET, particulars.met());
        add(Field.STANDARDS_MISSED, particulars.missed());
        add(Field.REASON, particulars.reason());
        if (particulars.quotable()) {
            json.add(Field.QUOTABLE.wireName(), true);
        }
    }

    private void add(Field field, String text) {
        if (text != null) {
            json.add(field.wireName(), text);
        }
    }

    private void add(Field field, BigDecimal number) {
        if (number != null) {
            json.add(field.wireName(), number);
        }
    }

    private void add(Field field, List<String> codes) {
        if (!codes.isEmpty()) {
            json.add(field.wireName(), Json.createArrayBuilder(codes));
        }
    }
}
