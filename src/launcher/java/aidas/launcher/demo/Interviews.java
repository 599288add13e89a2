package aidas.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** Turns a visit into what the customer answers. */
final class Interviews {

    private static final double WORDS = 0.55;
    private static final double NO_LANGUAGE = 0.08;
    private static final double TOURISTS = 0.10;
    private static final double VALUE_SD = 0.55;
    private static final double VALUE_KNOWN = 0.85;
    private static final double POUNDS = 0.87;

    private final Dice dice;
    private final Customers customers;
    private final Taps taps;
    private final Corpus english = new Corpus("en");
    private final Map<Country, Corpus> corpora = new EnumMap<>(Country.class);
    private int count;

    /**
     * @param second the day from which on the second version of the survey asks
     */
    Interviews(long seed, LocalDate second) {
        this.dice = new Dice(seed, "interviews");
        this.customers = new Customers(seed);
        this.taps = new Taps(seed, second);
        for (var country : Country.values()) {
            corpora.put(country, new Corpus(country.language));
        }
    }

    Answer ask(Visit visit, Band band) {
        var country = visit.shop().country();
        boolean words = dice.chance(WORDS);
        boolean tourist = dice.chance(TOURISTS) && !visit.shop().online();
        var language =
                !words && dice.chance(NO_LANGUAGE / (1 - WORDS))
                        ? null
                        : tourist ? "en" : country.language;
        var comment = words ? comment(visit, band, language) : null;
        var at = visit.day().atTime(time(visit.shop())).atZone(country.zone).toOffsetDateTime();
        var id = ++count;
        return new Answer(
                visit.source(),
                "R-" + id,
                visit.shop().code(),
                visit.team().code(),
                visit.channel(),
                at,
                visit.question(),
                visit.question().score(band, dice),
                comment,
                language,
                visit.place(),
                visit.credits(),
                value(visit),
                "INV-" + (100_000 + id),
                customers.next(country),
                taps.of(visit, band, words));
    }

    private String comment(Visit visit, Band band, String language) {
        var corpus = "en".equals(language) ? english : corpora.get(visit.shop().country());
        var name = visit.people().size() == 1 ? visit.people().getFirst().namedIn(language) : null;
        return corpus.comment(
                band, new Topics(visit.team(), visit.channel(), visit.day()), name, dice);
    }

    private LocalTime time(Shop shop) {
        int seconds = dice.between(shop.opensAt() * 3600 + 300, shop.closesAt() * 3600);
        return LocalTime.ofSecondOfDay(seconds);
    }

    /** In the currency of the country; none is known of calls and of some visits. */
    private BigDecimal value(Visit visit) {
        double drawn = StrictMath.exp(VALUE_SD * dice.normal());
        if (!dice.chance(VALUE_KNOWN) || "phone".equals(visit.channel())) {
            return null;
        }
        double currency = visit.shop().country() == Country.GB ? POUNDS : 1;
        return BigDecimal.valueOf(visit.team().value * drawn * visit.value() * currency)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
