package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Draws who came where, how, and who served them. */
final class Visits {

    private static final double NOBODY_NAMED = 0.10;
    private static final double SHARED = 0.10;
    private static final double BY_LEAD = 0.04;

    /** Beside returns and collections; null is unknown. */
    private static final List<String> REASONS =
            Arrays.asList("purchase", "advice", "repair", "other", null);

    private static final List<Double> REASON_SHARES = List.of(0.58, 0.22, 0.09, 0.05, 0.06);

    private final Roster roster;
    private final Dice dice;
    private final Dice reasons;

    Visits(Roster roster, long seed) {
        this.roster = roster;
        this.dice = new Dice(seed, "visits");
        this.reasons = new Dice(seed, "reasons");
    }

    Visit drawn(Shop shop, LocalDate day) {
        var team = shop.teams().get(dice.index(shop.teams().stream().map(t -> t.traffic).toList()));
        var channel = channel(shop);
        return of(shop, day, team, channel, question(team, channel));
    }

    Visit of(Shop shop, LocalDate day, Team team, String channel, Question question) {
        var people = people(shop, day, team);
        var standards =
                question == Question.NPS && "store".equals(channel) && !shop.small()
                        ? Standards.drawn(dice)
                        : null;
        return new Visit(
                shop,
                day,
                team,
                channel,
                question,
                people,
                credits(people),
                reason(shop, team),
                standards);
    }

    private String reason(Shop shop, Team team) {
        double returns =
                Planted.RETURNS_STORE.equals(shop.code())
                        ? Planted.RETURNS_STORE_SHARE
                        : Planted.RETURN_SHARE;
        if (reasons.chance(returns)) {
            return "return";
        }
        if (team == Team.COLLECTION) {
            return "collection";
        }
        return REASONS.get(reasons.index(REASON_SHARES));
    }

    private String channel(Shop shop) {
        if (shop.online()) {
            return List.of("online", "mobile", "phone").get(dice.index(List.of(0.62, 0.28, 0.1)));
        }
        return List.of("store", "mobile", "phone").get(dice.index(List.of(0.88, 0.05, 0.07)));
    }

    private Question question(Team team, String channel) {
        if ("phone".equals(channel)) {
            return oneOf(Question.CES_7, 0.6, Question.CES_5_LOW, 0.1);
        }
        if ("store".equals(channel)) {
            return team == Team.COLLECTION
                    ? oneOf(Question.CSAT_5, 0.35, Question.CSAT_7, 0)
                    : oneOf(Question.CSAT_7, 0.06, Question.CSAT_5, 0);
        }
        return oneOf(Question.CES_7, 0.22, Question.CSAT_7, 0.1);
    }

    private Question oneOf(Question one, double share, Question other, double otherShare) {
        return List.of(one, other, Question.NPS)
                .get(dice.index(List.of(share, otherShare, 1 - share - otherShare)));
    }

    private List<Person> people(Shop shop, LocalDate day, Team team) {
        if (dice.chance(NOBODY_NAMED)) {
            return List.of();
        }
        if (dice.chance(BY_LEAD)) {
            return List.of(roster.lead(shop));
        }
        var serving = roster.serving(shop, team, day);
        if (serving.isEmpty()) {
            return List.of(roster.lead(shop));
        }
        var one = dice.oneOf(serving);
        if (dice.chance(SHARED)) {
            var other = dice.oneOf(serving);
            return other.equals(one) ? List.of(one) : List.of(one, other);
        }
        return List.of(one);
    }

    private List<Credit> credits(List<Person> people) {
        if (people.size() < 2) {
            return people.stream().map(person -> new Credit(person.number(), 1)).toList();
        }
        boolean even = dice.chance(0.7);
        return List.of(
                new Credit(people.get(0).number(), even ? 0.5 : 0.7),
                new Credit(people.get(1).number(), even ? 0.5 : 0.3));
    }
}
