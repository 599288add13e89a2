package aidas.notification.rest;

import static java.util.stream.Collectors.joining;

import aidas.notification.Kind;
import aidas.notification.QuietHours;
import aidas.notification.Way;
import aidas.notification.Wishes;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What reaches a person.
 *
 * @param mail any mail at all?
 * @param weekly the letter on Monday?
 * @param kinds by kind {@code inbox}, {@code mail}, {@code daily} or {@code off}; one that is not
 *     sent is {@code inbox}
 */
public record WishesJson(Boolean mail, Boolean weekly, QuietJson quiet, Map<String, String> kinds) {

    /** Times such as {@code 19:00}; twice the same one for no quiet hours. */
    public record QuietJson(String from, String until) {}

    static WishesJson of(Wishes wishes) {
        var kinds = new TreeMap<String, String>();
        wishes.ways().forEach((kind, way) -> kinds.put(kind.code(), way.code()));
        var quiet = wishes.quiet();
        return new WishesJson(
                wishes.mail(),
                wishes.weekly(),
                new QuietJson(quiet.from().toString(), quiet.until().toString()),
                kinds);
    }

    /**
     * @throws Refused with every field at fault
     */
    Wishes toWishes() {
        var faults = new ArrayList<Violation>();
        if (mail == null) {
            faults.add(new Violation("mail", "true or false"));
        }
        if (weekly == null) {
            faults.add(new Violation("weekly", "true or false"));
        }
        var from = time(faults, "quiet.from", quiet == null ? null : quiet.from());
        var until = time(faults, "quiet.until", quiet == null ? null : quiet.until());
        var ways = ways(faults);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Wishes(mail, weekly, new QuietHours(from, until), ways);
    }

    private static LocalTime time(List<Violation> faults, String field, String text) {
        try {
            return LocalTime.parse(text == null ? "" : text).withSecond(0).withNano(0);
        } catch (DateTimeException e) {
            faults.add(new Violation(field, "a time such as 19:00"));
            return null;
        }
    }

    private Map<Kind, Way> ways(List<Violation> faults) {
        var ways = new EnumMap<Kind, Way>(Kind.class);
        for (var each : kinds == null ? Map.<String, String>of().entrySet() : kinds.entrySet()) {
            var kind = Kind.ofCode(each.getKey()).filter(Kind::personal);
            var way = Way.ofCode(each.getValue());
            if (kind.isEmpty()) {
                faults.add(new Violation("kinds", "one of " + codes()));
            } else if (way.isEmpty()) {
                faults.add(new Violation("kinds." + each.getKey(), "inbox, mail, daily or off"));
            } else {
                ways.put(kind.get(), way.get());
            }
        }
        return ways;
    }

    private static String codes() {
        return Arrays.stream(Kind.values())
                .filter(Kind::personal)
                .map(Kind::code)
                .collect(joining(", "));
    }
}
