package aidas.recognition.credential;

import aidas.shared.NotFound;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a credential in its address: 128 random bits as 22 characters of base64url. */
public record CredentialId(String value) implements Serializable {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public CredentialId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an id has 22 characters of base64url");
        }
    }

    static CredentialId drawn() {
        var bits = new byte[BYTES];
        CHANCE.nextBytes(bits);
        return new CredentialId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty for a text that cannot be one. */
    public static Optional<CredentialId> of(String text) {
        return text != null && SHAPE.matcher(text).matches()
                ? Optional.of(new CredentialId(text))
                : Optional.empty();
    }

    /**
     * Of an address.
     *
     * @throws NotFound if it cannot be one
     */
    public static CredentialId known(String text) {
        return of(text).orElseThrow(() -> new NotFound("there is no such credential"));
    }

    @Override
    public String toString() {
        return value;
    }
}
