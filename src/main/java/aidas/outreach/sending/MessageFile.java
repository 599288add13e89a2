package aidas.outreach.sending;

import java.util.List;

/**
 * A batch as its gateway gets it.
 *
 * @param messages oldest first
 */
public record MessageFile(MessageBatch batch, List<ShortMessage> messages) {

    public MessageFile {
        messages = List.copyOf(messages);
    }
}
