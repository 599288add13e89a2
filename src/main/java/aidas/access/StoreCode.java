package aidas.access;

import java.io.Serializable;

/** A store's code, as the company writes it: 1 to 20 characters. */
public record StoreCode(String value) implements Serializable {

    public StoreCode {
        if (value == null || value.isBlank() || value.length() > 20) {
            throw new IllegalArgumentException(
                    "a code has 1 to 20 characters, got '" + value + "'");
        }
    }

    /** Also read by Jakarta REST to convert a path parameter. */
    public static StoreCode fromString(String text) {
        return new StoreCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
