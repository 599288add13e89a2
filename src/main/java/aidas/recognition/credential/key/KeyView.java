package aidas.recognition.credential.key;

import java.time.Instant;

/**
 * A key without its private half.
 *
 * @param kid its thumbprint by RFC 7638, 43 characters of base64url
 * @param jwk the public half by RFC 7517
 * @param retiredAt null while it signs
 */
public record KeyView(String kid, String jwk, Instant madeAt, Instant retiredAt) {}
