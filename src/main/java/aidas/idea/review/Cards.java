package aidas.idea.review;

import aidas.idea.IdeaFacts;
import aidas.idea.Sent;
import aidas.idea.Stage;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes cards of ideas, all of a page at once. */
@ApplicationScoped
class Cards {

    @Inject Sent sent;
    @Inject HandlingRows handlings;
    @Inject Names names;
    @Inject Bench bench;
    @Inject Words words;

    /** By the idea's key. */
    Map<Long, Card> of(Collection<Long> ideas, Programme programme, LocalDate today) {
        var facts = sent.of(ideas);
        var handled = handlings.of(ideas);
        var silent = words.silent(ideas, today);
        var people = new ArrayList<EmployeeId>();
        facts.forEach(each -> people.add(each.author()));
        handled.values().forEach(each -> people.add(each.owner()));
        var known = names.of(people);
        var cards = new HashMap<Long, Card>();
        for (var idea : facts) {
            var handling = handled.get(idea.id());
            cards.put(
                    idea.id(),
                    new Card(
                            idea,
                            known.of(idea.author()),
                            known.of(handling.owner()),
                            silent.get(idea.id()),
                            Clockwork.of(idea, today),
                            bench.readsCards(handling)
                                    ? Rice.of(handling.reach(), handling.cards()).orElse(null)
                                    : null,
                            handling.cards().size(),
                            ways(idea, handling, programme)));
        }
        return cards;
    }

    /** In the order of stages. */
    List<Way> ways(IdeaFacts idea, Handling handling, Programme programme) {
        boolean again = idea.stage() == Stage.DECLINED;
        if (!bench.decides(handling) || again && !bench.hr()) {
            return List.of();
        }
        return idea.stage().next().stream()
                .sorted()
                .map(to -> new Way(to, programme.gate(to).lacks(handling)))
                .toList();
    }
}
