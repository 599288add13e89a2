package aidas.feedback;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One JSON object a line, UTF-8; blank lines do not count as responses (R6.1). */
public final class NdjsonLines implements Lines {

    /** Bytes of one response; a longer line is refused, not kept. */
    public static final int LONGEST = 64 * 1024;

    private static final String BOM = "\uFEFF";

    private final InputStream bytes;
    private long number;

    public NdjsonLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, LONGEST);
    }

    @Override
    public Optional<Line> next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        int b = bytes.read();
        while (b >= 0) {
            long length = 0;
            while (b >= 0 && b != '\n') {
                if (length++ < LONGEST) {
                    line.write(b);
                }
                b = bytes.read();
            }
            number++;
            var draft = draft(line.toByteArray(), length);
            if (draft.isPresent()) {
                return Optional.of(new Line(number, draft.get(), line.size()));
            }
            line.reset();
            b = b < 0 ? b : bytes.read();
        }
        return Optional.empty();
    }

    private Optional<Draft> draft(byte[] line, long length) {
        if (length > LONGEST) {
            return Optional.of(
                    Draft.unreadable("", "expected at most " + LONGEST + " bytes, got " + length));
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            String json = number == 1 && text.startsWith(BOM) ? text.substring(1) : text;
            return json.isBlank() ? Optional.empty() : Optional.of(JsonDrafts.read(json));
        } catch (CharacterCodingException e) {
            return Optional.of(Draft.unreadable("", "is not UTF-8"));
        }
    }
}
