package aidas.launcher;

import aidas.launcher.demo.Planted;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** The hash of the planted trial's plan. */
final class TrialSeal {

    private TrialSeal() {}

    /** As the portal writes it. */
    static String hash(long idea, LocalDate start) {
        var document =
                Json.createObjectBuilder()
                        .add("idea", idea)
                        .add("gauge", "NPS")
                        .add("start", start.toString())
                        .add("weeks", Planted.TRIAL_WEEKS)
                        .add("worth", "8")
                        .add("stores", array(Planted.TRIAL_STORES))
                        .add("candidates", array(Planted.trialCandidates()))
                        .add("seed", Planted.TRIAL_SEED)
                        .build();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = document.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonArrayBuilder array(List<String> codes) {
        var array = Json.createArrayBuilder();
        codes.forEach(array::add);
        return array;
    }
}
