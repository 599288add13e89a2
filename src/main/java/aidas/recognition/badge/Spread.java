package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** So much in a span, in so many of them one after the other (R2.2, R2.9). */
sealed interface Spread extends Rule permits Often, Sum {

    /** How much it takes in one of them. */
    int times();

    Span span();

    /** From how many different colleagues at least; 1 for whomever. */
    int people();

    /** How many spans one after the other. */
    int inARow();

    /**
     * How much came together in one of them.
     *
     * @param things how many different ones
     * @param shares the person's shares in them, in millionths, each rounded down
     */
    int have(int things, long shares);

    @Override
    default List<Award> awards(List<Fact> facts, LocalDate today) {
        return People.of(facts).stream().flatMap(own -> new Spans(this).of(own).stream()).toList();
    }

    @Override
    default boolean once() {
        return span() == Span.EVER;
    }

    @Override
    default Optional<Step> step(List<Fact> own, LocalDate today) {
        return people() > 1 || inARow() > 1
                ? Optional.empty()
                : Optional.of(new Step(new Spans(this).running(own, today), times()));
    }

    @Override
    default LocalDate known(LocalDate from) {
        return Rule.super.known(from).minusMonths((long) inARow() * span().months());
    }
}
