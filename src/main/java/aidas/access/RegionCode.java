package aidas.access;

import java.io.Serializable;

/** A region's code, as the company writes it: 1 to 20 characters. */
public record RegionCode(String value) implements Serializable {

    public RegionCode {
        if (value == null || value.isBlank() || value.length() > 20) {
            throw new IllegalArgumentException(
                    "a code has 1 to 20 characters, got '" + value + "'");
        }
    }

    /** Also read by Jakarta REST to convert a path parameter. */
    public static RegionCode fromString(String text) {
        return new RegionCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
