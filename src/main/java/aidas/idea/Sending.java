package aidas.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Sends drafts that are sound. */
@ApplicationScoped
class Sending {

    @Inject Ideas ideas;
    @Inject Parts parts;
    @Inject Homes homes;
    @Inject Clock clock;
    @Inject Event<IdeaSent> sent;

    SentIdea named(Idea draft) {
        var at = clock.instant();
        draft.send(homes.store(draft.author(), today()).orElse(null), due(), at);
        ideas.flush();
        parts.credit(draft.id(), draft.author(), at);
        sent.fire(new IdeaSent(draft.id(), draft.author(), at));
        return new SentIdea(draft.id(), due(), null);
    }

    /**
     * Another row with the day alone: neither key nor time tells whose draft it was; nor does the
     * customer's answer, which few may name (R2.1).
     */
    SentIdea unnamed(Idea draft) {
        var day = today().atStartOfDay(ZoneOffset.UTC).toInstant();
        var claim = ClaimCode.drawn();
        var idea = new Idea(draft.words().withoutAnswer(), day, due(), claim.hash());
        ideas.add(idea);
        parts.copy(draft.id(), idea.id());
        ideas.remove(draft);
        sent.fire(new IdeaSent(idea.id(), null, day));
        return new SentIdea(idea.id(), due(), claim);
    }

    private LocalDate due() {
        return today().plusDays(parts.answerDays());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
