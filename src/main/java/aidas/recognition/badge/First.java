package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first one ever (R2.1). */
public record First(Source source, String about) implements Rule {

    @Override
    public List<Award> awards(List<Fact> facts, LocalDate today) {
        return People.of(facts).stream()
                .flatMap(own -> own.stream().filter(Fact::good).limit(1))
                .map(fact -> new Award(fact.who(), "ever", fact.day(), List.of(fact.key())))
                .toList();
    }

    @Override
    public boolean once() {
        return true;
    }

    @Override
    public Optional<Step> step(List<Fact> own, LocalDate today) {
        return own.stream().anyMatch(Fact::good) ? Optional.empty() : Optional.of(new Step(0, 1));
    }
}
