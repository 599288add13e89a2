package aidas.launcher.demo;

import java.util.List;

/** Answers that name an employee or a store nobody knows: they belong into quarantine. */
final class Strays {

    private static final double UNKNOWN_STORE = 0.34;

    private final Dice dice;

    Strays(long seed) {
        this.dice = new Dice(seed, "strays");
    }

    /** An ordinary store, another one each time. */
    Shop place(List<Shop> shops) {
        return dice.oneOf(shops.stream().filter(s -> !s.small() && !s.online()).toList());
    }

    Answer astray(Answer a) {
        boolean noStore = dice.chance(UNKNOWN_STORE);
        var credits = List.of(new Credit("E9" + dice.between(100, 1000), 1));
        return new Answer(
                a.source(),
                a.externalId(),
                noStore ? a.store().substring(0, 7) + dice.between(70, 100) : a.store(),
                a.team(),
                a.channel(),
                a.occurredAt(),
                a.question(),
                a.score(),
                a.comment(),
                a.language(),
                a.place(),
                noStore ? List.of() : credits,
                a.transactionValue(),
                a.reference(),
                a.customer(),
                Particulars.none(a.said().reason()));
    }
}
