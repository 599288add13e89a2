package aidas.integration;

import aidas.integration.tool.Tool;
import java.io.Serializable;
import java.time.Instant;

/**
 * A source, without its secret.
 *
 * @param retiredAt null while it takes in
 */
public record SourceView(
        String code,
        Tool tool,
        String name,
        Mapping mapping,
        Instant madeAt,
        String madeBy,
        Instant retiredAt)
        implements Serializable {

    /** Where its tool sends to, below the portal's address. */
    public String path() {
        return "/api/v1/hooks/" + code;
    }
}
