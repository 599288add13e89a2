package aidas.recognition;

import aidas.feedback.Cursor;
import java.io.Serializable;
import java.util.List;

/**
 * Some thanks, newest first.
 *
 * @param earlier where the next ones begin; null if there are none
 */
public record WallSlice(List<KudosView> kudos, Cursor earlier) implements Serializable {

    public WallSlice {
        kudos = List.copyOf(kudos);
    }
}
