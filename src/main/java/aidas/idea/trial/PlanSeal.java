package aidas.idea.trial;

import aidas.access.StoreCode;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A plan as JSON of one form only: fields in one order, no spaces, nothing left out; so that one
 * hash stands for it (R2.1).
 */
final class PlanSeal {

    private PlanSeal() {}

    static String document(long idea, Plan plan) {
        return Json.createObjectBuilder()
                .add("idea", idea)
                .add("gauge", plan.gauge().code())
                .add("start", plan.start().toString())
                .add("weeks", plan.weeks())
                .add("worth", plan.worth().stripTrailingZeros().toPlainString())
                .add("stores", codes(plan.stores()))
                .add("candidates", codes(plan.candidates()))
                .add("seed", plan.seed())
                .build()
                .toString();
    }

    /** SHA-256 of the document in UTF-8, as 64 hexadecimal digits. */
    static String hash(long idea, Plan plan) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = document(idea, plan).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonArrayBuilder codes(List<StoreCode> codes) {
        var array = Json.createArrayBuilder();
        codes.forEach(code -> array.add(code.value()));
        return array;
    }
}
