package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One store of the chain.
 *
 * @param format city, mall, outlet or online
 * @param temperature yearly mean of its city in °C; planted to do nothing
 * @param size share of the customers, 1 for a usual store
 */
record Shop(
        String code,
        String name,
        String city,
        Country country,
        String format,
        double temperature,
        double size,
        List<Team> teams) {

    /** All stores in the order of the file. */
    static List<Shop> all() {
        return Lines.of("stores.csv").stream().skip(1).map(Shop::parse).toList();
    }

    private static Shop parse(String line) {
        var cells = line.split(",");
        var teams =
                Stream.of(cells[7].split(" "))
                        .map(team -> Team.valueOf(team.toUpperCase(Locale.ROOT)))
                        .toList();
        return new Shop(
                cells[0],
                cells[1],
                cells[2],
                Country.valueOf(cells[3]),
                cells[4],
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                teams);
    }

    boolean online() {
        return "online".equals(format);
    }

    /** Opened lately; its few answers are fixed. */
    boolean small() {
        return Planted.SMALL_STORES.stream().anyMatch(few -> few.store().equals(code));
    }

    boolean isOpenOn(LocalDate day, LocalDate last) {
        return !small() || day.isAfter(last.minusDays(Planted.SMALL_STORES_OPEN_DAYS));
    }

    int opensAt() {
        return online() ? 7 : "city".equals(format) ? 9 : 10;
    }

    int closesAt() {
        return switch (format) {
            case "online" -> 23;
            case "mall" -> 21;
            default -> 20;
        };
    }
}
