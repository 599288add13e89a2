package aidas.insight.study;

import aidas.insight.table.UnitTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the cells of a table: other cells, another name (R7.4). */
final class DataVersion {

    private static final int BYTES = 8;

    private DataVersion() {}

    /** The first 16 hexadecimal digits of SHA-256 over codes, months, values, n and variances. */
    static String of(UnitTable table) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text(table.months().toString()));
            table.units().forEach(unit -> digest.update(text(unit.code().value())));
            table.grids().keySet().stream().sorted().forEach(code -> add(digest, table, code));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, UnitTable table, String code) {
        var grid = table.grid(code);
        digest.update(text(code));
        var cells = ByteBuffer.allocate(grid.units() * grid.months() * 3 * Double.BYTES);
        for (int unit = 0; unit < grid.units(); unit++) {
            for (int month = 0; month < grid.months(); month++) {
                cells.putDouble(grid.value(unit, month));
                cells.putDouble(grid.n(unit, month));
                cells.putDouble(grid.variance(unit, month));
            }
        }
        digest.update(cells.array());
    }

    private static byte[] text(String text) {
        return (text + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
