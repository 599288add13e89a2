package aidas.recognition.credential;

import aidas.recognition.credential.key.Issuer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;

/**
 * Which credentials were taken back, as one bit each: whoever fetches the list does not tell which
 * one they hold.
 *
 * <p>Source: W3C Bitstring Status List 1.0 (2025): at least 131,072 bits, the first one leftmost,
 * gzip, base64url without padding with the multibase prefix {@code u}.
 */
final class StatusList {

    static final int PLACES = 131_072;
    static final String PURPOSE = "revocation";

    private StatusList() {}

    /** What a credential says about where its status is. */
    static JsonObject entry(Issuer issuer, Spot spot) {
        var list = address(issuer, spot.list());
        return Json.createObjectBuilder()
                .add("id", list + "#" + spot.place())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", PURPOSE)
                .add("statusListIndex", Integer.toString(spot.place()))
                .add("statusListCredential", list)
                .build();
    }

    /** The list itself, still to be signed. */
    static JsonObject credential(Issuer issuer, int list, BitSet ended, Instant at) {
        var address = address(issuer, list);
        var subject =
                Json.createObjectBuilder()
                        .add("id", address + "#list")
                        .add("type", "BitstringStatusList")
                        .add("statusPurpose", PURPOSE)
                        .add("encodedList", encoded(ended));
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(OpenBadge.VC))
                .add("id", address)
                .add(
                        "type",
                        Json.createArrayBuilder()
                                .add("VerifiableCredential")
                                .add("BitstringStatusListCredential"))
                .add("issuer", issuer.id())
                .add("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("credentialSubject", subject)
                .add("iss", issuer.id())
                .add("jti", address)
                .add("nbf", at.getEpochSecond())
                .build();
    }

    private static String address(Issuer issuer, int list) {
        return issuer.address("status/" + list);
    }

    static String encoded(BitSet ended) {
        var bits = new byte[PLACES / Byte.SIZE];
        ended.stream().forEach(place -> bits[place / 8] |= (byte) (0x80 >>> place % 8));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all", e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
