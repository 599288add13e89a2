package aidas.feedback;

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
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream bytes;

    /** What was read and not yet given: from start to end. */
    private final byte[] buffer = new byte[2 * LONGEST];

    private int start;
    private int end;
    private boolean over;
    private long number;

    public NdjsonLines(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (true) {
            int stop = endOfLine();
            if (stop < 0 && end == start) {
                return Optional.empty();
            }
            int length = (stop < 0 ? end : stop) - start;
            var draft = stop < 0 && !over ? skipped(length) : drafted(length);
            if (draft.isPresent()) {
                return Optional.of(new Line(number, draft.get(), Math.min(length, LONGEST)));
            }
        }
    }

    /** Where the next line ends; −1 if it is the last one, or too long to be kept. */
    private int endOfLine() throws IOException {
        int at = start;
        while (true) {
            while (at < end) {
                if (buffer[at] == '\n') {
                    return at;
                }
                at++;
            }
            if (over || end - start > LONGEST) {
                return -1;
            }
            at -= start;
            fill();
            at += start;
        }
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int read = bytes.read(buffer, end, buffer.length - end);
        if (read < 0) {
            over = true;
        } else {
            end += read;
        }
    }

    private Optional<Draft> drafted(int length) {
        var draft = draft(start, length);
        start = Math.min(start + length + 1, end);
        return draft;
    }

    /** Reads on to the end of a line of which more is here than a response may have. */
    private Optional<Draft> skipped(int kept) throws IOException {
        long length = 0;
        int stop = -1;
        while (stop < 0 && !over) {
            length += end - start;
            start = end;
            fill();
            stop = indexOfNewline();
        }
        length += (stop < 0 ? end : stop) - start;
        start = stop < 0 ? end : stop + 1;
        number++;
        return Optional.of(tooLong(Math.max(kept, length)));
    }

    private int indexOfNewline() {
        for (int at = start; at < end; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static Draft tooLong(long length) {
        return Draft.unreadable("", "expected at most " + LONGEST + " bytes, got " + length);
    }

    private Optional<Draft> draft(int from, int length) {
        number++;
        if (length > LONGEST) {
            return Optional.of(tooLong(length));
        }
        String text = new String(buffer, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(from, length)) {
            return Optional.of(Draft.unreadable("", "is not UTF-8"));
        }
        String json = number == 1 && text.startsWith(BOM) ? text.substring(1) : text;
        return json.isBlank() ? Optional.empty() : Optional.of(JsonDrafts.read(json));
    }

    /** Strictly; only asked where the quick way met something it could not read. */
    private boolean isUtf8(int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
