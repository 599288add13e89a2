package aidas.feedback;

import java.io.Serializable;

/**
 * What became of responses that were tried again.
 *
 * @param linked now counted, or counted before
 * @param stillWaiting nobody knows yet whom they are about
 * @param last the highest id that was tried; 0 if none was left
 */
public record Replayed(long linked, long stillWaiting, long last) implements Serializable {

    static final Replayed NONE = new Replayed(0, 0, 0);

    Replayed plus(Replayed more) {
        return new Replayed(linked + more.linked, stillWaiting + more.stillWaiting, more.last);
    }
}
