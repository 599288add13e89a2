package aidas.launcher.demo;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.List;
import java.util.Optional;

/** What the till knows of half of the answers that name nobody: who sold. */
final class Sales {

    private static final double KNOWN = 0.5;

    private final List<Shop> shops;
    private final Roster roster;
    private final Dice dice;

    Sales(List<Shop> shops, Roster roster, long seed) {
        this.shops = shops;
        this.roster = roster;
        this.dice = new Dice(seed, "sales");
    }

    /** The sale as the intake of transactions takes it. */
    Optional<String> of(Answer answer) {
        if (!answer.credits().isEmpty() || answer.reference() == null || !dice.chance(KNOWN)) {
            return Optional.empty();
        }
        return shops.stream()
                .filter(shop -> shop.code().equals(answer.store()))
                .flatMap(shop -> seller(shop, answer).stream())
                .findFirst()
                .map(
                        seller ->
                                """
                                {"store":"%s","reference":"%s","occurredAt":"%s","employees":["%s"]}\
                                """
                                        .formatted(
                                                answer.store(),
                                                answer.reference(),
                                                answer.occurredAt().format(ISO_OFFSET_DATE_TIME),
                                                seller.number()));
    }

    private Optional<Person> seller(Shop shop, Answer answer) {
        var day = answer.occurredAt().toLocalDate();
        var team = shop.teams().stream().filter(t -> t.code().equals(answer.team())).findFirst();
        var serving = team.map(t -> roster.serving(shop, t, day)).orElse(List.of());
        return serving.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(serving));
    }
}
