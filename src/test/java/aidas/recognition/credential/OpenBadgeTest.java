package aidas.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The words of a credential against what the standards require: Open Badges 3.0, tables of
 * AchievementCredential, AchievementSubject, Achievement, Criteria, Profile and IdentityObject, and
 * its JWT proof format; Bitstring Status List, table of BitstringStatusListEntry.
 */
class OpenBadgeTest {

    private static final CredentialId ID = new CredentialId("AAAAAAAAAAAAAAAAAAAAAA");
    private static final UUID SUBJECT = new UUID(1, 2);
    private static final Instant FROM = Instant.parse("2026-03-14T09:26:53Z");
    private static final Achievement ACHIEVEMENT =
            new Achievement(
                    "https://aidas.example/credential/issuer#twice-2",
                    "Два пъти",
                    "За двама доволни клиенти.",
                    "2 доволни клиенти за месец.",
                    "2",
                    Language.BG);

    private static JsonObject json(String holder) {
        return new OpenBadge(ID, SUBJECT, ACHIEVEMENT, holder, FROM, new Spot(1, 94_567))
                .json(Issuers.EXAMPLE);
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    @Test
    void R1_2_the_contexts_and_types_come_in_the_order_of_the_standard() {
        var json = json(null);
        assertThat(strings(json, "@context"))
                .startsWith("https://www.w3.org/ns/credentials/v2")
                .anyMatch(
                        each ->
                                each.startsWith(
                                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0"));
        assertThat(strings(json, "type")).contains("VerifiableCredential", "OpenBadgeCredential");
    }

    @Test
    void R1_2_every_required_field_of_open_badges_is_there() {
        var json = json(null);
        assertThat(json.keySet())
                .contains("@context", "id", "type", "issuer", "validFrom", "credentialSubject");
        assertThat(URI.create(json.getString("id")).isAbsolute()).isTrue();
        assertThat(Instant.parse(json.getString("validFrom"))).isEqualTo(FROM);
        var issuer = json.getJsonObject("issuer");
        assertThat(strings(issuer, "type")).contains("Profile");
        assertThat(URI.create(issuer.getString("id")).isAbsolute()).isTrue();
        var subject = json.getJsonObject("credentialSubject");
        assertThat(strings(subject, "type")).contains("AchievementSubject");
        var achievement = subject.getJsonObject("achievement");
        assertThat(strings(achievement, "type")).contains("Achievement");
        assertThat(URI.create(achievement.getString("id")).isAbsolute()).isTrue();
        assertThat(achievement.getString("name")).isEqualTo("Два пъти");
        assertThat(achievement.getString("description")).isEqualTo("За двама доволни клиенти.");
        assertThat(achievement.getJsonObject("criteria").getString("narrative"))
                .isEqualTo("2 доволни клиенти за месец.");
        assertThat(achievement.getString("inLanguage")).isEqualTo("bg");
        assertThat(achievement.getString("version")).isEqualTo("2");
    }

    @Test
    void R1_2_the_claims_repeat_what_the_credential_says() {
        var json = json(null);
        assertThat(json.getString("iss")).isEqualTo(json.getJsonObject("issuer").getString("id"));
        assertThat(json.getString("jti")).isEqualTo(json.getString("id"));
        assertThat(json.getString("sub"))
                .isEqualTo(json.getJsonObject("credentialSubject").getString("id"));
        assertThat(json.getJsonNumber("nbf").longValueExact()).isEqualTo(FROM.getEpochSecond());
        assertThat(json).doesNotContainKeys("vc", "exp", "proof");
    }

    @Test
    void R1_2_it_says_where_its_status_is() {
        var status = json(null).getJsonObject("credentialStatus");
        assertThat(status.getString("type")).isEqualTo("BitstringStatusListEntry");
        assertThat(status.getString("statusPurpose")).isEqualTo("revocation");
        assertThat(status.getString("statusListIndex")).isEqualTo("94567");
        assertThat(status.getString("statusListCredential"))
                .isEqualTo("https://aidas.example/credential/status/1");
        assertThat(status.getString("id")).isNotEqualTo(status.getString("statusListCredential"));
    }

    @Test
    void R1_3_only_who_chose_so_is_named() {
        var without = json(null);
        var subject = without.getJsonObject("credentialSubject");
        assertThat(subject.keySet()).containsExactlyInAnyOrder("id", "type", "achievement");
        assertThat(subject.getString("id")).isEqualTo("urn:uuid:" + SUBJECT);
        assertThat(Claim.of(without).holder()).isNull();
        var named = json("Анна Едно");
        var identity =
                named.getJsonObject("credentialSubject")
                        .getJsonArray("identifier")
                        .getJsonObject(0);
        assertThat(identity.getString("type")).isEqualTo("IdentityObject");
        assertThat(identity.getBoolean("hashed")).isFalse();
        assertThat(identity.getString("identityType")).isEqualTo("name");
        assertThat(identity.getString("identityHash")).isEqualTo("Анна Едно");
        assertThat(Claim.of(named).holder()).isEqualTo("Анна Едно");
    }

    @Test
    void R3_1_what_it_says_is_read_back_as_it_was_written() {
        assertThat(Claim.of(json(null)))
                .isEqualTo(
                        new Claim(
                                "https://aidas.example/credential/" + ID,
                                ACHIEVEMENT.name(),
                                ACHIEVEMENT.description(),
                                ACHIEVEMENT.narrative(),
                                "2",
                                "bg",
                                "Domakin",
                                null,
                                FROM));
    }
}
