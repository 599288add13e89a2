package aidas.shared.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;

/**
 * Who did what to whom, and when.
 *
 * @param id counts from 1 without a gap; 0 while it has no place in the chain yet
 * @param role the role in which it was done, as the identity provider names it
 * @param action such as {@code feedback.read}
 * @param subject such as {@code employee:E1001}
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String role,
        String action,
        String subject,
        String detail,
        String requestId)
        implements Serializable {

    AuditEntry at(long place) {
        return new AuditEntry(place, at, actor, role, action, subject, detail, requestId);
    }

    /** SHA-256 over the hash before and each field with its length, so that no two read alike. */
    byte[] hash(byte[] previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(previous.length);
            out.write(previous);
            out.writeLong(id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (String field : List.of(actor, role, action, subject, detail, requestId)) {
                var text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
