package aidas.survey;

import java.util.Arrays;
import java.util.Locale;

/** Whom a reason is about: the person who served, or the company with its prices and policies. */
public enum Side {
    PERSON,
    COMPANY;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException if no side has this code
     */
    public static Side ofCode(String code) {
        return Arrays.stream(values())
                .filter(side -> side.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no side " + code));
    }
}
