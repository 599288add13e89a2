package aidas.insight.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of facts. */
enum FactColumn {
    STORE(true),
    MONTH(true),
    MEASURE(true),
    VALUE(true),
    N(false),
    VARIANCE(false);

    final boolean required;

    FactColumn(boolean required) {
        this.required = required;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FactColumn> ofHeader(String text) {
        return Arrays.stream(values()).filter(c -> c.header().equals(text)).findFirst();
    }
}
