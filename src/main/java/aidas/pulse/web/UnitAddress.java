package aidas.pulse.web;

import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit as pages write it: {@code company}, {@code store:BG-SOF-01}, {@code team:BG-SOF-01/A}. */
final class UnitAddress {

    private UnitAddress() {}

    static String of(Unit unit) {
        var level = unit.level().name().toLowerCase(Locale.ROOT);
        return unit.equals(Unit.COMPANY) ? level : level + ":" + unit.code();
    }

    /** Empty if it is the address of no unit. */
    static Optional<Unit> read(String address) {
        var parts = address.split(":", 2);
        var code = parts.length > 1 ? parts[1] : "";
        return Arrays.stream(Level.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .filter(level -> code.isBlank() == (level == Level.COMPANY))
                .findFirst()
                .map(level -> new Unit(level, code));
    }
}
