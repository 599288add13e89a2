package aidas.launcher.demo;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One response as the intake takes it. Null stands for a field that is left out.
 *
 * @param credits may be empty: the roster of that day decides
 */
record Answer(
        String source,
        String externalId,
        String store,
        String team,
        String channel,
        OffsetDateTime occurredAt,
        Question question,
        int score,
        String comment,
        String language,
        String place,
        List<Credit> credits,
        BigDecimal transactionValue,
        String reference,
        String customer,
        Particulars said) {

    /** One line of NDJSON. */
    String json() {
        var json = new StringBuilder(360).append('{');
        text(json, "source", source);
        text(json, "externalId", externalId);
        text(json, "store", store);
        text(json, "team", team);
        text(json, "channel", channel);
        text(json, "occurredAt", occurredAt.format(ISO_OFFSET_DATE_TIME));
        text(json, "scale", question.code());
        json.append(",\"score\":").append(score);
        text(json, "comment", comment);
        text(json, "language", language);
        text(json, "place", place);
        employees(json);
        if (transactionValue != null) {
            json.append(",\"transactionValue\":").append(transactionValue.toPlainString());
        }
        text(json, "reference", reference);
        text(json, "customer", customer);
        said.json(json);
        return json.append('}').toString();
    }

    /** The same visit and customer, who says what the other one said. */
    Answer saying(Answer other) {
        return new Answer(
                source,
                externalId,
                store,
                team,
                channel,
                occurredAt,
                question,
                other.score,
                other.comment,
                other.language,
                place,
                credits,
                transactionValue,
                reference,
                customer,
                other.said);
    }

    /** Has it words that may be quoted? */
    boolean mayBeShown() {
        return comment != null && said.quotable();
    }

    private void employees(StringBuilder json) {
        if (credits.isEmpty()) {
            return;
        }
        json.append(",\"employees\":[");
        for (int i = 0; i < credits.size(); i++) {
            var credit = credits.get(i);
            json.append(i == 0 ? "" : ",").append("{\"number\":\"").append(credit.number());
            json.append("\",\"weight\":").append(credit.weight()).append('}');
        }
        json.append(']');
    }

    private static void text(StringBuilder json, String name, String value) {
        if (value == null) {
            return;
        }
        json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":\"");
        json.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
