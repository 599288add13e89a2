package aidas.recognition.credential.key;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.Headers;
import org.jose4j.lang.JoseException;

/**
 * JSON under a signature, in one line of text: the compact serialisation of RFC 7515, as the JWT
 * proof format of Open Badges 3.0 limits it.
 */
public final class Jws {

    /** No text of ours comes near it; a longer one is not looked at. */
    public static final int LONGEST = 20_000;

    /** Three parts, each in strict base64url: the library alone would skip other characters. */
    private static final Pattern SHAPE = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private static final Set<String> OURS = Set.of("alg", "kid", "typ");

    private static final AlgorithmConstraints ONE =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private Jws() {}

    /**
     * @param kid the address of the public key
     */
    static String sign(JsonObject json, String kid, PrivateKey key) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setAlgorithmConstraints(ONE);
        jws.setKeyIdHeaderValue(kid);
        jws.setHeader("typ", "JWT");
        jws.setPayload(json.toString());
        jws.setKey(key);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign with the key " + kid, e);
        }
    }

    /**
     * What was signed; empty if the text is none of ours, for whatever reason (R1.2, R1.3).
     *
     * @param keys the public key of a key's address, if it is ours
     */
    static Optional<JsonObject> read(String text, Function<String, Optional<PublicKey>> keys) {
        if (text == null || text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var jws = new JsonWebSignature();
            jws.setCompactSerialization(text);
            return kid(jws.getHeaders())
                    .flatMap(keys)
                    .flatMap(key -> verified(text, key))
                    .map(Jws::json);
        } catch (JoseException | JsonException noneOfOurs) {
            return Optional.empty();
        }
    }

    /**
     * The address of the key; empty if the header holds anything that ours do not (R1.1): the
     * library would stumble over some of it, such as a number where a text belongs.
     */
    private static Optional<String> kid(Headers headers) throws JoseException {
        var header = JsonUtil.parseJson(headers.getFullHeaderAsJsonString());
        boolean ours =
                OURS.containsAll(header.keySet())
                        && header.values().stream().allMatch(String.class::isInstance);
        return ours ? Optional.ofNullable((String) header.get("kid")) : Optional.empty();
    }

    /** What that key signed; empty if it signed no such text. */
    static Optional<String> verified(String text, PublicKey key) {
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(ONE);
            jws.setCompactSerialization(text);
            jws.setKey(key);
            return jws.verifySignature() ? Optional.of(jws.getPayload()) : Optional.empty();
        } catch (JoseException noneOfItsOwn) {
            return Optional.empty();
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
