package aidas.insight.fact;

import aidas.insight.Names;
import aidas.insight.Side;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of facts for tests, and what they may speak of. */
final class Tables {

    static final Known KNOWN =
            new Known(
                    Map.of(
                            "sales", measure("sales", Side.BUSINESS, false),
                            "transactions", measure("transactions", Side.BUSINESS, true),
                            "customers-start", measure("customers-start", Side.BUSINESS, true),
                            "customers-kept", measure("customers-kept", Side.BUSINESS, true),
                            "climate", measure("climate", Side.EX, false)),
                    Set.of("BG-SOF-01", "LT-VNO-01"),
                    YearMonth.of(2026, 3));

    private Tables() {}

    private static DefinedMeasure measure(String code, Side side, boolean counted) {
        return new DefinedMeasure(code, side, new Names(code, code, code), counted, false);
    }

    static FactFile read(String... lines) {
        return FactReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    /** With the usual header. */
    static FactFile rows(String... rows) {
        return read("store,month,measure,value,n,variance\n" + String.join("\n", rows));
    }

    static FactFile.Sound sound(String... rows) {
        return (FactFile.Sound) rows(rows);
    }

    static List<String> faults(FactFile file) {
        return ((FactFile.Faulty) file)
                .faults().stream().map(f -> f.line() + " " + f.column() + " " + f.kind()).toList();
    }
}
