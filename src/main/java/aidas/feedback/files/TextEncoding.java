package aidas.feedback.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How a text file writes its characters (R1.2). */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252")),
    WINDOWS_1251(Charset.forName("windows-1251")),
    WINDOWS_1257(Charset.forName("windows-1257"));

    private static final int HEAD = 4096;
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** Its usual name, such as {@code UTF-8}. */
    public String label() {
        return charset.name().replace("windows", "Windows");
    }

    /** The text after its byte order mark, if it has one; what cannot be read fails. */
    BufferedReader open(Path file) throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file), charset.newDecoder()),
                        BUFFER);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The encoding of this file; empty if it is no text. */
    static Optional<TextEncoding> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var marked = marked(head);
        if (marked != null) {
            return Optional.of(marked);
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0 && i % 2 == 0) {
                even++;
            } else if (head[i] == 0) {
                odd++;
            }
        }
        if (even + odd > 0) {
            return wide(even, odd, head.length);
        }
        if (UTF_8.reads(file)) {
            return Optional.of(UTF_8);
        }
        return Optional.of(lettersTogether(file) ? WINDOWS_1251 : WINDOWS_1252);
    }

    private static TextEncoding marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return starts(head, 0xFE, 0xFF) ? UTF_16BE : null;
    }

    /** Latin letters and digits in UTF-16 have their NUL always on the same side. */
    private static Optional<TextEncoding> wide(int even, int odd, int length) {
        int enough = length / 4; // half of the bytes on one side
        if (odd > enough && even == 0) {
            return Optional.of(UTF_16LE);
        }
        return even > enough && odd == 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private boolean reads(Path file) throws IOException {
        var buffer = new char[BUFFER];
        try (var reader = open(file)) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** In Cyrillic, letters above ASCII stand side by side; in Western texts they are lonely. */
    private static boolean lettersTogether(Path file) throws IOException {
        long letters = 0;
        long together = 0;
        boolean before = false;
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean letter = b >= 0xC0;
                letters += letter ? 1 : 0;
                together += letter && before ? 1 : 0;
                before = letter;
            }
        }
        return together * 2 > letters;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
