package aidas.integration;

import aidas.integration.tool.Payload;
import aidas.integration.tool.Payloads;
import aidas.integration.tool.Tool;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes in what comes through a door, payload by payload, so that none can undo another. */
@ApplicationScoped
public class Reception {

    /** The largest body of a webhook, in bytes. */
    public static final int LARGEST_BODY = 1 << 20;

    /** The largest file, in bytes. */
    public static final int LARGEST_FILE = 20 << 20;

    private static final int MOST_ROWS = 5_000;

    @Inject HookDesk desk;

    /**
     * A webhook's call.
     *
     * @return empty if the signature is wrong or there is no such source
     */
    public Optional<List<Arrival>> hook(String code, UnaryOperator<String> headers, byte[] body) {
        return desk.isSigned(code, headers, body)
                ? Optional.of(all(desk.signed(code), body))
                : Optional.empty();
    }

    private List<Arrival> all(SourceView source, byte[] body) {
        try {
            return payloads(source.tool(), body).stream()
                    .map(payload -> desk.take(source.code(), payload))
                    .toList();
        } catch (Refused refused) {
            var raw = new String(body, StandardCharsets.UTF_8);
            return List.of(desk.unreadable(source.code(), raw, refused));
        }
    }

    /**
     * A file that somebody brings; what cannot be read at all is refused (R6.1).
     *
     * @throws Refused if it is neither JSON nor a table, or too long
     */
    public FileResult file(String code, byte[] bytes) {
        var source = desk.open(code);
        var result = new FileResult.Counter();
        for (var payload : payloads(source.tool(), bytes)) {
            result.add(desk.take(source.code(), payload));
        }
        return result.result();
    }

    private static List<Payload> payloads(Tool tool, byte[] bytes) {
        var payloads = Payloads.of(tool, bytes);
        if (payloads.size() > MOST_ROWS) {
            throw new Refused("", "expected at most 5000 rows, got " + payloads.size());
        }
        return payloads;
    }
}
