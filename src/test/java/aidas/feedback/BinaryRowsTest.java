package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against what PostgreSQL itself sends for these values ({@code copy … to (format binary)}). */
class BinaryRowsTest {

    private static final int HEADER = 19;

    @Test
    void R6_1_a_file_begins_and_ends_as_the_database_expects() {
        var bytes = all(new BinaryRows());

        assertThat(hex(bytes, 0, HEADER)).isEqualTo("5047434f50590aff0d0a000000000000000000");
        assertThat(hex(bytes, HEADER, bytes.length)).isEqualTo("ffff");
    }

    @Test
    void R6_1_values_are_written_as_the_database_keeps_them() {
        assertThat(written(rows -> rows.number(-2L))).isEqualTo("00000008fffffffffffffffe");
        assertThat(written(rows -> rows.number(null))).isEqualTo("ffffffff");
        assertThat(written(rows -> rows.truth(true))).isEqualTo("0000000101");
        assertThat(written(rows -> rows.text("aш"))).isEqualTo("0000000361d188");
        assertThat(written(rows -> rows.text(null))).isEqualTo("ffffffff");
        assertThat(written(rows -> rows.day(LocalDate.of(1999, 12, 31))))
                .isEqualTo("00000004ffffffff");
        assertThat(written(rows -> rows.moment(Instant.parse("2000-01-01T00:00:01.000002Z"))))
                .isEqualTo("0000000800000000000f4242");
        assertThat(written(rows -> rows.texts(List.of()))).isEqualTo("ffffffff");
        assertThat(written(rows -> rows.texts(List.of("a", "bc"))))
                .isEqualTo(
                        "0000001f000000010000000000000019000000020000000100000001610000000262"
                                + "63");
    }

    @Test
    void R6_1_many_rows_come_in_blocks_of_whole_rows() {
        var rows = new BinaryRows();
        for (int i = 0; i < 10_000; i++) {
            rows.row(2).number((long) i).text("words of customer " + i);
        }
        var blocks = rows.blocks().stream().map(Octets::size).toList();
        assertThat(blocks).hasSizeGreaterThan(2).allMatch(length -> length < 1 << 18);
        int words = IntStream.range(0, 10_000).map(i -> ("words of customer " + i).length()).sum();
        int row = Short.BYTES + Integer.BYTES + Long.BYTES + Integer.BYTES;
        assertThat(blocks.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(HEADER + 10_000 * row + words + Short.BYTES);
    }

    @Test
    void R6_1_decimals_keep_every_digit() {
        for (String text :
                List.of(
                        "0",
                        "0.0",
                        "9",
                        "9.5",
                        "-9.5",
                        "0.333333",
                        "1.000000",
                        "0.000001",
                        "10000",
                        "129.90",
                        "99999999.9999")) {
            var value = new BigDecimal(text);
            assertThat(decimal(value)).as(text).isEqualByComparingTo(value);
        }
        assertThat(written(rows -> rows.decimal(new BigDecimal("129.90"))))
                .isEqualTo("0000000c000200000000000200812328");
        assertThat(written(rows -> rows.decimal(null))).isEqualTo("ffffffff");
    }

    /** Reads it back by the definition: digits to the base of 10,000 from the weight down. */
    private static BigDecimal decimal(BigDecimal value) {
        var buffer = ByteBuffer.wrap(bytes(rows -> rows.decimal(value)));
        assertThat(buffer.getInt()).isEqualTo(buffer.remaining());
        int digits = buffer.getShort();
        int weight = buffer.getShort();
        var sign = buffer.getShort() == 0 ? BigDecimal.ONE : BigDecimal.ONE.negate();
        assertThat(buffer.getShort()).isEqualTo((short) value.scale());
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < digits; i++) {
            sum = sum.add(BigDecimal.valueOf(buffer.getShort()).movePointRight(4 * (weight - i)));
        }
        return sum.multiply(sign);
    }

    private static String written(UnaryOperator<BinaryRows> value) {
        return HexFormat.of().formatHex(bytes(value));
    }

    /** Of one value, without what stands before and behind all rows. */
    private static byte[] bytes(UnaryOperator<BinaryRows> value) {
        var all = all(value.apply(new BinaryRows()));
        return Arrays.copyOfRange(all, HEADER, all.length - 2);
    }

    private static byte[] all(BinaryRows rows) {
        var all = new ByteArrayOutputStream();
        rows.blocks().forEach(block -> all.write(block.bytes(), 0, block.size()));
        return all.toByteArray();
    }

    private static String hex(byte[] bytes, int from, int until) {
        return HexFormat.of().formatHex(bytes, from, until);
    }
}
