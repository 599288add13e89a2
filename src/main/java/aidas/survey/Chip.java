package aidas.survey;

import java.io.Serializable;

/** A reason that a customer can tap. */
public record Chip(String code, Side side) implements Serializable {

    public Chip {
        Slug.need(code, "a chip's code");
        if (side == null) {
            throw new IllegalArgumentException("chip " + code + " needs a side");
        }
    }
}
