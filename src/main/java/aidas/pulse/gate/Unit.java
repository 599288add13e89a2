package aidas.pulse.gate;

import java.util.Comparator;
import java.util.Objects;

/**
 * A part of the company that figures are about, the same in every wave.
 *
 * @param code of the region or store; {@code STORE/TEAM} for a team, {@code STORE/} for the people
 *     of a store who belong to no team; empty for the company
 */
public record Unit(Level level, String code) implements Comparable<Unit> {

    /** Everybody who was asked. */
    public static final Unit COMPANY = new Unit(Level.COMPANY, "");

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::level).thenComparing(Unit::code);

    public Unit {
        Objects.requireNonNull(level, "level");
        if (code.isBlank() != (level == Level.COMPANY)) {
            throw new IllegalArgumentException(
                    "all units but the company have a code, got %s '%s'".formatted(level, code));
        }
    }

    public static Unit region(String code) {
        return new Unit(Level.REGION, code);
    }

    public static Unit store(String code) {
        return new Unit(Level.STORE, code);
    }

    /**
     * @param team empty for the people of the store who belong to no team
     */
    public static Unit team(String store, String team) {
        return new Unit(Level.TEAM, store + "/" + team);
    }

    /** By level from the company down, then by code. */
    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
