package aidas.reward;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What a person brings along.
 *
 * @param balance points; null for who takes no part in them
 * @param day where the person works
 */
record Purse(Long balance, LocalDate day) {

    /**
     * What there is, for that person.
     *
     * @param had the days of those of it that stand
     */
    Offer offer(RewardView reward, Collection<LocalDate> had) {
        var hindrance = hindrance(reward, had).orElse(null);
        return new Offer(
                reward,
                hindrance,
                hindrance == Hindrance.SHORT ? reward.terms().price() - balance : 0);
    }

    /** In the order in which it helps to know: what no points would change comes first. */
    private Optional<Hindrance> hindrance(RewardView reward, Collection<LocalDate> had) {
        var terms = reward.terms();
        return terms.closed(day)
                .or(() -> when(reward.stock().gone(), Hindrance.GONE))
                .or(
                        () ->
                                when(
                                        terms.limit() != null && terms.limit().reached(had, day),
                                        Hindrance.LIMIT))
                .or(() -> when(!terms.free() && balance == null, Hindrance.APART))
                .or(() -> when(!terms.free() && balance < terms.price(), Hindrance.SHORT));
    }

    private static Optional<Hindrance> when(boolean it, Hindrance hindrance) {
        return it ? Optional.of(hindrance) : Optional.empty();
    }
}
