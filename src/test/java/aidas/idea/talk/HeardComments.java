package aidas.idea.talk;

import aidas.idea.IdeaCommentGone;
import aidas.idea.IdeaCommented;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was published about comments, in its order. */
@ApplicationScoped
class HeardComments {

    private final List<IdeaCommented> all = new ArrayList<>();

    void on(@Observes IdeaCommented event) {
        all.add(event);
    }

    private final List<IdeaCommentGone> gone = new ArrayList<>();

    void on(@Observes IdeaCommentGone event) {
        gone.add(event);
    }

    void clear() {
        all.clear();
        gone.clear();
    }

    List<IdeaCommented> all() {
        return List.copyOf(all);
    }

    List<IdeaCommentGone> gone() {
        return List.copyOf(gone);
    }
}
