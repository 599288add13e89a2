package aidas.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was published about talk, reports and praise, in its order. */
@ApplicationScoped
class HeardTalk {

    private final List<Record> all = new ArrayList<>();

    void on(@Observes ReplyGiven event) {
        all.add(event);
    }

    void on(@Observes ReplyGone event) {
        all.add(event);
    }

    void on(@Observes ReactionGiven event) {
        all.add(event);
    }

    void on(@Observes ReactionGone event) {
        all.add(event);
    }

    void on(@Observes KudosReported event) {
        all.add(event);
    }

    void on(@Observes ReportDecided event) {
        all.add(event);
    }

    void on(@Observes PraisePutUp event) {
        all.add(event);
    }

    void clear() {
        all.clear();
    }

    List<Record> all() {
        return List.copyOf(all);
    }
}
