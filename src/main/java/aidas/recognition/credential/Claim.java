package aidas.recognition.credential;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * What a valid credential says, in its own language.
 *
 * @param address where it is verified
 * @param holder the name; null if the owner did not choose to be named
 * @param language of name, description and narrative, by its ISO 639 code
 * @param version of words and rule
 */
public record Claim(
        String address,
        String name,
        String description,
        String narrative,
        String version,
        String language,
        String issuer,
        String holder,
        Instant from) {

    static Claim of(JsonObject json) {
        var subject = json.getJsonObject("credentialSubject");
        var achievement = subject.getJsonObject("achievement");
        return new Claim(
                json.getString("id"),
                achievement.getString("name"),
                achievement.getString("description"),
                achievement.getJsonObject("criteria").getString("narrative"),
                achievement.getString("version"),
                achievement.getString("inLanguage"),
                json.getJsonObject("issuer").getString("name"),
                subject.containsKey("identifier")
                        ? subject.getJsonArray("identifier")
                                .getJsonObject(0)
                                .getString("identityHash")
                        : null,
                Instant.parse(json.getString("validFrom")));
    }
}
