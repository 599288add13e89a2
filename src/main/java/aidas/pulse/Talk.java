package aidas.pulse;

import java.io.Serializable;
import java.util.List;

/**
 * A comment and what was said below it.
 *
 * @param wave that it was written in
 * @param unitName what its unit is called; empty for the company and for people of no team
 */
public record Talk(WaveView wave, Comment comment, String unitName, List<Entry> entries)
        implements Serializable {

    public Talk {
        entries = List.copyOf(entries);
    }
}
