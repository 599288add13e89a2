package aidas.recognition.badge;

import java.io.Serializable;

/** How far somebody is on the way to a badge; never more than all of it. */
public record Step(int have, int need) implements Serializable {

    public Step {
        if (need < 1 || have < 0) {
            throw new IllegalArgumentException("no step has " + have + " of " + need);
        }
        have = Math.min(have, need);
    }
}
