package aidas.pulse.rest;

import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
import aidas.shared.Refused;
import java.util.Arrays;
import java.util.Locale;

/**
 * A part of the company.
 *
 * @param level {@code company}, {@code region}, {@code store} or {@code team}
 * @param code empty for the company; {@code STORE/TEAM} for a team, {@code STORE/} for the people
 *     of a store who belong to no team
 */
public record UnitJson(String level, String code) {

    static UnitJson of(Unit unit) {
        return new UnitJson(unit.level().name().toLowerCase(Locale.ROOT), unit.code());
    }

    /**
     * @param text such as {@code store:BG-SOF-01}, {@code company}
     * @throws Refused by that field
     */
    static Unit unit(String field, String text) {
        var parts = text == null ? new String[] {""} : text.split(":", 2);
        return unit(field, parts[0], parts.length > 1 ? parts[1] : "");
    }

    static Unit unit(String field, String level, String code) {
        return Arrays.stream(Level.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(level))
                .filter(each -> code.isBlank() == (each == Level.COMPANY))
                .findFirst()
                .map(each -> new Unit(each, code))
                .orElseThrow(() -> new Refused(field, "company, region:…, store:… or team:…/…"));
    }
}
