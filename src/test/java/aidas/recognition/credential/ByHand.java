package aidas.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * A verifier that shares no code with the product: it takes a text apart by RFC 7515, reads the key
 * by RFC 7517 and lets the JDK verify RS256. What it says is what others will say.
 */
public final class ByHand {

    private ByHand() {}

    public static JsonObject header(String jws) {
        return json(decoded(jws.split("\\.")[0]));
    }

    /** The payload, whoever signed it. */
    public static JsonObject payload(String jws) {
        return json(decoded(jws.split("\\.")[1]));
    }

    /** Did the key of that JSON web key sign it by RS256? */
    public static boolean verifies(String jws, JsonObject jwk) {
        var parts = jws.split("\\.", -1);
        assertThat(parts).hasSize(3);
        assertThat(header(jws).getString("alg")).isEqualTo("RS256");
        try {
            var spec = new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
            verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(decoded(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("not a signature of this key", e);
        }
    }

    /** Is that place of a Bitstring Status List set? */
    public static boolean isSet(String encodedList, int place) {
        assertThat(encodedList).startsWith("u");
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(decoded(encodedList.substring(1))))) {
            var bits = in.readAllBytes();
            assertThat(bits).hasSize(16 * 1024);
            return (bits[place / 8] >> (7 - place % 8) & 1) == 1;
        } catch (IOException e) {
            throw new AssertionError("not a status list", e);
        }
    }

    public static JsonObject json(byte[] utf8) {
        try (var reader =
                Json.createReader(new StringReader(new String(utf8, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private static BigInteger number(JsonObject jwk, String name) {
        return new BigInteger(1, decoded(jwk.getString(name)));
    }

    private static byte[] decoded(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }
}
