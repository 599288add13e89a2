package aidas.recognition.credential;

import aidas.recognition.credential.key.Issuer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * The words of a credential, still to be signed: an OpenBadgeCredential with the claims that its
 * JWT repeats.
 *
 * <p>Source: 1EdTech Open Badges 3.0 (2024), sections on OpenBadgeCredential and on the JSON Web
 * Token proof format; W3C Verifiable Credentials Data Model 2.0 (2025).
 *
 * @param subject drawn for this credential alone, so that two of one person cannot be joined
 * @param holder the owner's name; null unless the owner chose it (R1.3)
 * @param from since when it is valid, in whole seconds
 */
record OpenBadge(
        CredentialId id,
        UUID subject,
        Achievement achievement,
        String holder,
        Instant from,
        Spot spot) {

    static final String VC = "https://www.w3.org/ns/credentials/v2";
    static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    JsonObject json(Issuer issuer) {
        return Json.createObjectBuilder()
                .add("@context", strings(VC, OB))
                .add("id", issuer.address(id.value()))
                .add("type", strings("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", achievement.name())
                .add("issuer", profile(issuer))
                .add("validFrom", from.toString())
                .add("credentialSubject", earner())
                .add("credentialStatus", StatusList.entry(issuer, spot))
                .add("credentialSchema", Json.createArrayBuilder().add(schema()))
                .add("iss", issuer.id())
                .add("jti", issuer.address(id.value()))
                .add("nbf", from.getEpochSecond())
                .add("sub", urn())
                .build();
    }

    /** Who issues, as it also stands at the issuer's own address. */
    static JsonObjectBuilder profile(Issuer issuer) {
        return Json.createObjectBuilder()
                .add("id", issuer.id())
                .add("type", strings("Profile"))
                .add("name", issuer.name())
                .add("url", issuer.url());
    }

    private JsonObjectBuilder earner() {
        var subject =
                Json.createObjectBuilder()
                        .add("id", urn())
                        .add("type", strings("AchievementSubject"))
                        .add("achievement", achieved());
        if (holder != null) {
            subject.add("identifier", Json.createArrayBuilder().add(name()));
        }
        return subject;
    }

    private JsonObjectBuilder name() {
        return Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", holder)
                .add("identityType", "name");
    }

    private JsonObjectBuilder achieved() {
        return Json.createObjectBuilder()
                .add("id", achievement.id())
                .add("type", strings("Achievement"))
                .add("achievementType", "Badge")
                .add("name", achievement.name())
                .add("description", achievement.description())
                .add(
                        "criteria",
                        Json.createObjectBuilder().add("narrative", achievement.narrative()))
                .add("inLanguage", achievement.language().code())
                .add("version", achievement.version());
    }

    private static JsonObjectBuilder schema() {
        return Json.createObjectBuilder()
                .add("id", SCHEMA)
                .add("type", "1EdTechJsonSchemaValidator2019");
    }

    private String urn() {
        return "urn:uuid:" + subject;
    }

    static JsonArrayBuilder strings(String... texts) {
        var array = Json.createArrayBuilder();
        for (var text : texts) {
            array.add(text);
        }
        return array;
    }
}
