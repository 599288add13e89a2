package aidas.idea.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Gathers all that is known of an idea. */
@ApplicationScoped
class Files {

    @Inject Cards cards;
    @Inject Stories stories;
    @Inject Programmes programmes;
    @Inject Bench bench;
    @Inject Around around;

    FileView of(Bench.Folder folder, LocalDate today) {
        var handling = folder.handling();
        long id = folder.idea().id();
        var own = bench.own(handling);
        return new FileView(
                cards.of(List.of(id), programmes.now(), today).get(id),
                stories.of(folder.idea(), handling.owner(), today),
                around.number(handling.owner()),
                handling.reach(),
                around.store(handling.reach()),
                around.reviewers(handling, today),
                bench.readsCards(handling) ? around.named(handling.cards()) : List.of(),
                own.orElse(null),
                bench.decides(handling),
                bench.scores(handling),
                bench.hr() && bench.decides(handling));
    }
}
