package aidas.idea;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, as its first bytes tell; its name is not asked (R7.1). */
final class MediaTypes {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int WEBP_AT = 8;
    private static final int DELETE = 0x7f;

    private MediaTypes() {}

    /**
     * Empty for what an idea does not take: markup, programs, archives and documents with macros.
     */
    static Optional<String> of(byte[] content) {
        if (begins(content, 0, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(content, 0, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(content, 0, ascii("RIFF")) && begins(content, WEBP_AT, ascii("WEBP"))) {
            return Optional.of("image/webp");
        }
        if (begins(content, 0, ascii("%PDF-"))) {
            return Optional.of("application/pdf");
        }
        return isText(content) ? Optional.of("text/plain") : Optional.empty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean begins(byte[] content, int at, byte[] with) {
        return content.length >= at + with.length
                && Arrays.equals(content, at, at + with.length, with, 0, with.length);
    }

    /** UTF-8 without control characters or markup at its head. */
    private static boolean isText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars()
                            .noneMatch(
                                    c ->
                                            (c < ' ' || c == DELETE)
                                                    && c != '\n'
                                                    && c != '\r'
                                                    && c != '\t')
                    && !text.toString().stripLeading().startsWith("<");
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
