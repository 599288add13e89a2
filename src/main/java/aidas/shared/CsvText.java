package aidas.shared;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A table as people send it: UTF-8 with or without a mark, commas or semicolons. */
public final class CsvText {

    private static final char MARK = '\uFEFF';
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvText() {}

    /** The bytes are no UTF-8. */
    public static final class NotUtf8 extends Exception {

        private static final long serialVersionUID = 1;

        private final long line;
        private final String octet;

        private NotUtf8(long line, String octet) {
            super("line " + line + " is no UTF-8: " + octet);
            this.line = line;
            this.octet = octet;
        }

        /** Where the first such byte stands, from 1. */
        public long line() {
            return line;
        }

        /** Such as {@code byte 0xE1}. */
        public String octet() {
            return octet;
        }
    }

    /** The text without the mark. */
    public static String decode(byte[] bytes) throws NotUtf8 {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        decoder.onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new NotUtf8(
                    1 + text.chars().filter(c -> c == '\n').count(),
                    "byte 0x%02X".formatted(bytes[in.position()]));
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Its rows, the header first; rows may have more or fewer cells than the header. */
    public static CsvReader<CsvRecord> rows(String text) {
        return CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /** A semicolon if the header has more of them than commas, as spreadsheets write here. */
    private static char separatorOf(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    /** The parser tells the line only in its message; without it the first line must do. */
    public static long lineOf(CsvParseException broken) {
        var digits = LINE.matcher(broken.getMessage());
        return digits.find() ? Long.parseLong(digits.group(1)) : 1;
    }
}
