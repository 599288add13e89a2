package aidas.integration.tool;

import aidas.integration.tool.Incoming.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Payloads from the documentation of survey tools, as they stand there. */
public final class Samples {

    private Samples() {}

    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String file) {
        try (var in = Samples.class.getResourceAsStream("/payloads/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Incoming> read(Tool tool, byte[] bytes) {
        return Payloads.of(tool, bytes).stream().map(each -> tool.read(each.json())).toList();
    }

    static Said one(Tool tool, String file) {
        return said(tool, text(file));
    }

    static Said said(Tool tool, String text) {
        return (Said) read(tool, text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }
}
