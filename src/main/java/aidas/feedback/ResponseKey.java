package aidas.feedback;

import java.util.Comparator;

/** What makes a response the same one when it is sent again: its source and its id there (R2.1). */
public record ResponseKey(String source, String externalId) implements Comparable<ResponseKey> {

    private static final Comparator<ResponseKey> ORDER =
            Comparator.comparing(ResponseKey::source).thenComparing(ResponseKey::externalId);

    @Override
    public int compareTo(ResponseKey other) {
        return ORDER.compare(this, other);
    }
}
