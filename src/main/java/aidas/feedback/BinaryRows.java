package aidas.feedback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows as {@code COPY … from stdin (format binary)} takes them: what the database would otherwise
 * read digit by digit comes as it keeps it.
 *
 * <p>Source: PostgreSQL documentation, "COPY", section "Binary Format", and the receive functions
 * of the types.
 */
final class BinaryRows {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };
    private static final long EPOCH_SECONDS = 946_684_800; // 2000-01-01, where PostgreSQL begins
    private static final int EPOCH_DAY = 10_957;
    private static final int TEXT = 25; // the type's number in a list
    private static final int NULL = -1;
    private static final int DIGITS = 4; // of a numeric's digit, which counts to 10,000
    private static final int BASE = 10_000;
    private static final int NEGATIVE = 0x4000;

    /**
     * From this size on the next row begins another block: arrays of many megabytes would be copied
     * over and over while they grow, and lie where only a full collection of the heap clears.
     */
    private static final int BLOCK = 1 << 17;

    private final List<Octets> full = new ArrayList<>();
    private Octets out = new Octets();

    BinaryRows() {
        out.add(SIGNATURE);
        out.int32(0);
        out.int32(0);
    }

    /** Begins a row of so many columns; each is then written in turn. */
    BinaryRows row(int columns) {
        if (out.size() >= BLOCK) {
            full.add(out);
            out = new Octets();
        }
        out.int16(columns);
        return this;
    }

    BinaryRows none() {
        out.int32(NULL);
        return this;
    }

    /**
     * A {@code bigint}.
     *
     * @param value may be null
     */
    BinaryRows number(Long value) {
        if (value == null) {
            return none();
        }
        out.int32(Long.BYTES);
        out.int64(value);
        return this;
    }

    BinaryRows truth(boolean value) {
        out.int32(1);
        out.int8(value ? 1 : 0);
        return this;
    }

    /** A {@code timestamptz}. */
    BinaryRows moment(Instant value) {
        out.int32(Long.BYTES);
        out.int64((value.getEpochSecond() - EPOCH_SECONDS) * 1_000_000 + value.getNano() / 1_000);
        return this;
    }

    /** A {@code date}. */
    BinaryRows day(LocalDate value) {
        out.int32(Integer.BYTES);
        out.int32((int) value.toEpochDay() - EPOCH_DAY);
        return this;
    }

    /**
     * A {@code text} or {@code varchar}.
     *
     * @param value may be null
     */
    BinaryRows text(String value) {
        if (value == null) {
            return none();
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.int32(utf8.length);
        out.add(utf8);
        return this;
    }

    /**
     * A {@code text[]}.
     *
     * @param values none is null in the database
     */
    BinaryRows texts(List<String> values) {
        if (values.isEmpty()) {
            return none();
        }
        int at = out.begin();
        out.int32(1); // dimensions
        out.int32(0); // no nulls
        out.int32(TEXT);
        out.int32(values.size());
        out.int32(1); // counted from
        values.forEach(this::text);
        out.end(at);
        return this;
    }

    /**
     * A {@code numeric}.
     *
     * @param value may be null
     */
    BinaryRows decimal(BigDecimal value) {
        if (value == null) {
            return none();
        }
        int scale = Math.max(0, value.scale());
        int behind = (scale + DIGITS - 1) / DIGITS;
        var digits = digits(value.setScale(behind * DIGITS).unscaledValue().abs());
        int first = 0;
        while (first < digits.length && digits[first] == 0) {
            first++;
        }
        int at = out.begin();
        out.int16(digits.length - first);
        out.int16(digits.length - first == 0 ? 0 : digits.length - first - behind - 1);
        out.int16(value.signum() < 0 ? NEGATIVE : 0);
        out.int16(scale);
        for (int i = first; i < digits.length; i++) {
            out.int16(digits[i]);
        }
        out.end(at);
        return this;
    }

    /** To the base of 10,000, the highest first. */
    private static int[] digits(BigInteger unscaled) {
        if (unscaled.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("more digits than are ever kept: " + unscaled);
        }
        var digits = new int[5];
        long rest = unscaled.longValue();
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = (int) (rest % BASE);
            rest /= BASE;
        }
        return digits;
    }

    /** All rows, in this order; nothing can be added behind. */
    List<Octets> blocks() {
        out.int16(-1);
        full.add(out);
        return List.copyOf(full);
    }
}
