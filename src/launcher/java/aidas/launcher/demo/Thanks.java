package aidas.launcher.demo;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Thanks between colleagues in the last quarter, one a line in the form in which history is
 * brought, and what people said about the wall. Who thanks whom is chance, but that the collection
 * desks are thanked less often and that two people swap thanks.
 */
final class Thanks {

    static final int DAYS = 90;
    static final String CONSENTS = "employee,agreed";

    private static final double A_DAY = 0.03;
    private static final double QUOTING = 0.6;
    private static final double COMPANY = 0.4;
    private static final double AGREED = 0.8;
    private static final double REFUSED = 0.08;

    /** Whom the demo's logins are; they are still to be asked, but for the first one. */
    private static final Set<String> ASKED = Set.of("E1001", "E1002", "E2001");

    private final List<Shop> shops;
    private final Roster roster;
    private final LocalDate asOf;
    private final Dice dice;
    private final Receivers receivers;
    private final Map<String, List<Answer>> praise = new HashMap<>();
    private final Map<String, List<String[]>> words = new HashMap<>();

    Thanks(List<Shop> shops, Roster roster, LocalDate asOf, long seed) {
        this.shops = shops;
        this.roster = roster;
        this.asOf = asOf;
        this.dice = new Dice(seed, "thanks");
        this.receivers = new Receivers(shops, roster, dice);
    }

    private LocalDate first() {
        return asOf.minusDays(DAYS);
    }

    /** Keeps what may be quoted: praise of one person by a customer who agreed. */
    void heard(Answer answer) {
        boolean lately = !answer.occurredAt().toLocalDate().isBefore(first());
        boolean glad = answer.question() == Question.NPS && answer.score() >= 9;
        if (lately && glad && answer.mayBeShown() && answer.credits().size() == 1) {
            praise.computeIfAbsent(answer.credits().getFirst().number(), n -> new ArrayList<>())
                    .add(answer);
        }
    }

    /** In the order of time, the first one for E1001 by a colleague of the same store. */
    Stream<String> rows() {
        var all =
                new TreeMap<ZonedDateTime, String>(Comparator.comparing(ZonedDateTime::toInstant));
        for (var day = first(); day.isBefore(asOf); day = day.plusDays(1)) {
            for (var shop : shops) {
                for (var giver : roster.staffOf(shop, day)) {
                    if (dice.chance(A_DAY)) {
                        add(all, day, giver);
                    }
                }
            }
        }
        swap(all);
        return Stream.concat(Stream.of(opening()), all.values().stream());
    }

    /** Every few days one thanks the other, in the middle of the last whole month. */
    private void swap(Map<ZonedDateTime, String> all) {
        var day = YearMonth.from(asOf).minusMonths(1).atDay(3);
        for (int i = 0; i < 2 * Planted.RING_TIMES; i++) {
            var giver = named(Planted.RING.get(i % 2));
            var receiver = named(Planted.RING.get(1 - i % 2));
            var at = day.plusDays(2L * i).atTime(17, 45).atZone(Country.BG.zone);
            all.put(at, row(giver, List.of(receiver), at, null, "store"));
        }
    }

    /** Those two thank nobody else by chance that month, or chance would hide the ring. */
    private boolean swaps(Person giver, LocalDate day) {
        return Planted.RING.contains(giver.number())
                && YearMonth.from(day).equals(YearMonth.from(asOf).minusMonths(1));
    }

    private static Person named(String number) {
        return new Person(number, "", "", "", "", Country.BG);
    }

    private void add(Map<ZonedDateTime, String> all, LocalDate day, Assignment giver) {
        var thanked = receivers.of(day, giver);
        if (thanked.isEmpty() || swaps(giver.person(), day)) {
            return;
        }
        int second = dice.between(9 * 3600, 20 * 3600);
        var at = day.atStartOfDay(giver.shop().country().zone).plusSeconds(second);
        all.put(at, row(giver.person(), thanked, at, quoted(thanked, at)));
    }

    /** The customer's words of the week before, about whom it thanks; null for none. */
    private Answer quoted(List<Person> receivers, ZonedDateTime at) {
        if (receivers.size() > 1 || !dice.chance(QUOTING)) {
            return null;
        }
        return praise.getOrDefault(receivers.getFirst().number(), List.of()).stream()
                .filter(each -> each.occurredAt().toInstant().isBefore(at.toInstant()))
                .filter(
                        each ->
                                each.occurredAt()
                                        .toLocalDate()
                                        .isAfter(at.toLocalDate().minusDays(7)))
                .findFirst()
                .orElse(null);
    }

    private String opening() {
        var at = first().atTime(8, 30).atZone(Country.BG.zone);
        return row(named("E1003"), List.of(named("E1001")), at, null, "company");
    }

    private String row(Person giver, List<Person> to, ZonedDateTime at, Answer quoted) {
        return row(giver, to, at, quoted, dice.chance(COMPANY) ? "company" : "store");
    }

    private String row(
            Person giver, List<Person> to, ZonedDateTime at, Answer quoted, String reach) {
        var language = giver.country().language;
        var said = dice.oneOf(words.computeIfAbsent(language, Thanks::read));
        var numbers = Json.createArrayBuilder();
        to.forEach(each -> numbers.add(each.number()));
        var json =
                Json.createObjectBuilder()
                        .add("giver", giver.number())
                        .add("to", numbers)
                        .add("value", said[0])
                        .add("message", said[1])
                        .add("language", language)
                        .add("reach", reach)
                        .add("givenAt", at.toOffsetDateTime().toString())
                        .add("key", "demo-" + at.toEpochSecond());
        if (quoted != null) {
            json.add(
                    "quotes",
                    Json.createObjectBuilder()
                            .add("source", quoted.source())
                            .add("externalId", quoted.externalId()));
        }
        return json.build().toString();
    }

    private static List<String[]> read(String language) {
        return Lines.of("thanks_" + language + ".txt").stream()
                .map(line -> line.split("\\|", 2))
                .toList();
    }

    /** What people said; some have not said anything yet. */
    Stream<String> consents() {
        var last = asOf.minusDays(1);
        return Stream.concat(
                Stream.of("E1001,true"),
                shops.stream()
                        .flatMap(shop -> roster.staffOf(shop, last).stream())
                        .map(each -> each.person().number())
                        .filter(number -> !ASKED.contains(number))
                        .<String>mapMulti(
                                (number, out) -> {
                                    double drawn = dice.share();
                                    if (drawn < AGREED) {
                                        out.accept(number + ",true");
                                    } else if (drawn < AGREED + REFUSED) {
                                        out.accept(number + ",false");
                                    }
                                }));
    }
}
