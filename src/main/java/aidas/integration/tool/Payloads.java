package aidas.integration.tool;

import aidas.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What comes through the doors, cut into payloads: one each for what a tool says of one answer. */
public final class Payloads {

    private Payloads() {}

    /**
     * @param bytes JSON or a table
     * @throws Refused if they are neither, or out of bounds (R3.1)
     */
    public static List<Payload> of(Tool tool, byte[] bytes) {
        var text = Documents.text(bytes);
        if (text.isBlank()) {
            throw new Refused("", "expected JSON or a table, it is empty");
        }
        if (!Documents.isJson(text)) {
            return Tables.rows(text, tool.headerRows()).stream().map(Payload::of).toList();
        }
        var parts = Documents.objects(text).stream().flatMap(o -> tool.parts(o).stream()).toList();
        return parts.size() == 1
                ? List.of(new Payload(parts.getFirst(), text))
                : parts.stream().map(Payload::of).toList();
    }

    /**
     * One that was kept.
     *
     * @throws Refused if it could not be read when it came, either
     */
    public static Payload ofKept(Tool tool, String raw) {
        var all = of(tool, raw.getBytes(StandardCharsets.UTF_8));
        if (all.size() != 1) {
            throw new Refused("", "expected one answer, got " + all.size());
        }
        return all.getFirst();
    }
}
