package aidas.recognition;

import java.io.Serializable;

/**
 * Thanks that one person got from colleagues, whenever that was (R3.2). It knows nothing of what
 * the person has to give.
 *
 * @param received that still stand
 * @param spent on rewards; nothing spends them yet
 */
public record ReceivingBalance(long received, long spent) implements Serializable {

    static final ReceivingBalance NOTHING = new ReceivingBalance(0, 0);

    public ReceivingBalance {
        if (received < 0 || spent < 0) {
            throw new IllegalArgumentException(
                    "nothing is received or spent below zero, got %d and %d"
                            .formatted(received, spent));
        }
    }

    public long left() {
        return received - spent;
    }
}
