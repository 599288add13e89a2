package aidas.pulse.web;

import aidas.pulse.Preview;
import aidas.pulse.Preview.OfUnit;
import aidas.pulse.gate.Level;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a programme could show at best, in numbers and unit by unit. */
public record PreviewView(Preview preview) {

    public int people() {
        return preview.people();
    }

    /** From the company down. */
    public List<OfUnit> units() {
        return preview.units();
    }

    public long stores() {
        return count(Level.STORE, each -> true);
    }

    public long teams() {
        return count(Level.TEAM, each -> true);
    }

    public long storesWithNumbers() {
        return count(Level.STORE, OfUnit::numbers);
    }

    public long teamsWithNumbers() {
        return count(Level.TEAM, OfUnit::numbers);
    }

    public long storesWithWords() {
        return count(Level.STORE, OfUnit::words);
    }

    public long teamsWithWords() {
        return count(Level.TEAM, OfUnit::words);
    }

    /** The end of a text's key: company, region, store, team, or none for a store's rest. */
    static String kind(OfUnit each) {
        return isRest(each) ? "none" : each.unit().level().name().toLowerCase(Locale.ROOT);
    }

    private static boolean isRest(OfUnit each) {
        return each.unit().level() == Level.TEAM && each.unit().code().endsWith("/");
    }

    /** People of no team are no team. */
    private long count(Level level, Predicate<OfUnit> which) {
        return preview.units().stream()
                .filter(each -> each.unit().level() == level && !isRest(each))
                .filter(which)
                .count();
    }
}
