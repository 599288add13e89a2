package aidas.launcher.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a customer of a team and channel can have something to say about; a theme named twice comes
 * up more often.
 */
record Topics(Team team, String channel, LocalDate day) {

    private static final List<String> DESK =
            words(
                    "listening advice explaining speed waiting warranty price hours staffing kindness");
    private static final List<String> KITCHEN =
            words(
                    "listening kitchen advice explaining speed waiting price staffing kindness delivery");
    private static final List<String> LAPTOPS =
            words("listening advice explaining speed waiting price staffing kindness");
    private static final List<String> COLLECTION =
            words("collection collection collection waiting speed staffing kindness hours");
    private static final List<String> PHONE = words("callback warranty delivery");
    private static final List<String> CHAT = words("callback delivery app warranty");
    private static final List<String> WEB = words("app delivery callback");
    private static final List<String> MOBILE = words("app price hours staffing");

    List<String> themes() {
        if ("phone".equals(channel)) {
            return PHONE;
        }
        return switch (team) {
            case ORDERS -> WEB;
            case CHAT -> CHAT;
            default -> "mobile".equals(channel) ? MOBILE : inStoreThemes();
        };
    }

    boolean inStore() {
        return "store".equals(channel);
    }

    /** The section of products: kitchen, laptops or desk (everything else). */
    String products(Dice dice) {
        return switch (team) {
            case KITCHEN, LAPTOPS, DESK -> team.code();
            default -> dice.oneOf(List.of("kitchen", "laptops", "desk"));
        };
    }

    private List<String> inStoreThemes() {
        return switch (team) {
            case KITCHEN -> KITCHEN;
            case LAPTOPS -> LAPTOPS;
            case COLLECTION -> COLLECTION;
            default -> DESK;
        };
    }

    /** A customer speaks of Saturday on Saturdays and of the holidays before Christmas. */
    boolean fit(String sentence) {
        var small = sentence.toLowerCase(Locale.ROOT);
        if (Stream.of("saturday", "събота", "šeštadien").anyMatch(small::contains)) {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY;
        }
        if (Stream.of("on sunday", "в неделя", "sekmadien").anyMatch(small::contains)) {
            return day.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
        return day.getMonthValue() == 12
                || Stream.of("before the holidays", "преди празниците", "prieš šventes")
                        .noneMatch(small::contains);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
