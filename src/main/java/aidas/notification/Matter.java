package aidas.notification;

import java.io.Serializable;

/**
 * What a notice is about; it goes when that goes.
 *
 * @param about of what kind the key is, at most 12 letters: {@code kudos}, {@code award}
 * @param id its key
 * @param part which part of it, such as a reply's key; 0 for the thing itself
 */
public record Matter(String about, long id, long part) implements Serializable {

    /** The thing itself. */
    public static Matter of(String about, long id) {
        return new Matter(about, id, 0);
    }

    static Matter kudos(long id) {
        return of("kudos", id);
    }
}
