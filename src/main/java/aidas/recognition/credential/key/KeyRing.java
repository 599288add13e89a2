package aidas.recognition.credential.key;

import aidas.access.Caller;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Signs with the one key that signs, and reads what any of them signed. */
@ApplicationScoped
public class KeyRing {

    /** Of the modulus; NIST SP 800-57 gives it beyond 2030. */
    static final int BITS = 3072;

    /** A thumbprint by RFC 7638. */
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject SigningKeys keys;
    @Inject KeySecret secret;
    @Inject Issuer issuer;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * What was signed, and by which key.
     *
     * @param text the compact serialisation
     */
    public record Signed(String kid, String text) {}

    /**
     * @throws Refused if the server has no address or no secret to keep keys under, or if the key
     *     that signs is kept under another one (R2.3)
     */
    public void check() {
        checkSettings();
        need(
                keys.signing().map(key -> key.opens(secret)).orElse(true),
                "the " + KeySecret.SETTING + " under which its key is kept, or with a new key");
    }

    private void checkSettings() {
        need(issuer.isKnown() && secret.isSet(), "the settings AIDAS_URL and " + KeySecret.SETTING);
    }

    private static void need(boolean fulfilled, String what) {
        if (!fulfilled) {
            throw new Refused("issuer", "a server with " + what + "; ask the administrator");
        }
    }

    /** Signs it; makes the first key, if there is none yet (R2.1). */
    public Signed sign(JsonObject json) {
        var key = signing();
        var pair = key.pair(secret);
        return new Signed(
                key.kid(), Jws.sign(json, issuer.keyAddress(key.kid()), pair.getRsaPrivateKey()));
    }

    private SigningKey signing() {
        return keys.signing()
                .orElseGet(
                        () -> {
                            keys.alone();
                            return keys.signing().orElseGet(this::made);
                        });
    }

    /** A new one signs from now on (R2.2), also if the old one does not open any more. */
    KeyView renew() {
        checkSettings();
        keys.alone();
        keys.signing().ifPresent(key -> key.retire(clock.instant()));
        keys.flush();
        return made().view();
    }

    private SigningKey made() {
        var key = new SigningKey(drawn(), secret, caller.username(), clock.instant());
        keys.add(key);
        return key;
    }

    static RsaJsonWebKey drawn() {
        try {
            var key = RsaJwkGenerator.generateJwk(BITS);
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }

    /** What one of our keys signed; empty for any other text (R1.2). */
    public Optional<JsonObject> read(String text) {
        return Jws.read(text, this::ours);
    }

    /** Its address may be of an earlier home of the portal: the last part names the key. */
    private Optional<PublicKey> ours(String address) {
        return find(address.substring(address.lastIndexOf('/') + 1))
                .map(KeyView::jwk)
                .map(KeyRing::publicKey);
    }

    private static PublicKey publicKey(String jwk) {
        try {
            return ((RsaJsonWebKey) JsonWebKey.Factory.newJwk(jwk)).getRsaPublicKey();
        } catch (JoseException e) {
            throw new IllegalStateException("a public key is kept as a JSON web key", e);
        }
    }

    /**
     * @param kid anything that somebody sent; the database is asked for none that cannot be one
     */
    public Optional<KeyView> find(String kid) {
        return KID.matcher(kid).matches() ? keys.find(kid).map(SigningKey::view) : Optional.empty();
    }

    /** The newest first. */
    public List<KeyView> all() {
        return keys.all().stream().map(SigningKey::view).toList();
    }
}
