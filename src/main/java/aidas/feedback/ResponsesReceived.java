package aidas.feedback;

import java.util.List;

/**
 * Responses were stored; told in the transaction of their intake (R6.6). History comes in as well:
 * who acts on it looks at when they happened.
 *
 * @param keys of a chunk's new responses, at most 5,000
 */
public record ResponsesReceived(List<ResponseKey> keys) {

    public ResponsesReceived {
        keys = List.copyOf(keys);
    }
}
