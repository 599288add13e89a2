package aidas.idea.review.web;

import aidas.idea.Kind;
import aidas.idea.Stage;
import aidas.idea.review.Card;
import aidas.idea.review.Clockwork;
import aidas.idea.review.Column;
import aidas.idea.review.Episode;
import aidas.idea.review.Silence;
import aidas.idea.review.Way;
import aidas.organisation.OwnClock;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** What pages say of ideas that are handled, in the reader's language. */
@Named
@RequestScoped
public class HandlingWords {

    private static final String SHARED = "idea.handling.";

    @Inject Text text;
    @Inject OwnClock own;

    private ZoneId zone;

    public String stage(Stage stage) {
        return text.of(SHARED + "stage." + stage.code());
    }

    public String kind(Kind kind) {
        return text.of(SHARED + "kind." + kind.code());
    }

    /** Who had it, and what it is about. */
    public String by(Card card) {
        return card.author().isEmpty()
                ? text.of(SHARED + "unnamed", kind(card.idea().kind()))
                : text.of(SHARED + "by", kind(card.idea().kind()), card.author());
    }

    public String owner(Card card) {
        return card.owner().isEmpty()
                ? text.of(SHARED + "unowned")
                : text.of(SHARED + "owner", card.owner());
    }

    /** Days without a word, and by when an answer is due; nobody waits for what is decided. */
    public String silent(Card card) {
        if (!card.idea().stage().open()) {
            return "";
        }
        return card.clock() == Clockwork.STOPPED
                ? text.of(SHARED + "silent", card.silent())
                : text.of(SHARED + "silent.due", card.silent(), card.idea().dueOn());
    }

    /** The colour of how its time runs. */
    public String tone(Clockwork clock) {
        return switch (clock) {
            case LATE -> "error";
            case SHORT -> "warn";
            case RUNNING, STOPPED -> "";
        };
    }

    public String clock(Clockwork clock) {
        return text.of(SHARED + "clock." + clock.code());
    }

    /** The score with its range and the number of cards, or why there is none. */
    public String score(Card card) {
        var rice = card.rice();
        return rice == null
                ? text.of(SHARED + "score.none", card.cards())
                : text.of(
                        SHARED + "score",
                        text.number(rice.score(), 1),
                        text.range(round(rice.low()), round(rice.high())),
                        rice.cards());
    }

    private static double round(double score) {
        return Math.round(score * 10) / 10.0;
    }

    /** The formula with its numbers. */
    public String formula(Card card) {
        var rice = card.rice();
        return text.of(
                SHARED + "formula",
                text.number(rice.reach()),
                text.number(rice.impact()),
                text.percent(rice.confidence()),
                text.number(rice.effort(), 1));
    }

    /** What it lacks for that stage. */
    public String lacks(Way way) {
        return text.of(
                SHARED + "lacks",
                stage(way.to()),
                way.lacks().stream()
                        .map(lack -> text.of(SHARED + "lack." + lack.need().code(), lack.more()))
                        .collect(Collectors.joining(", ")));
    }

    /** What to do, such as "Move to: in trial". */
    public String move(Way way) {
        return text.of(SHARED + "move." + way.to().code());
    }

    /** The same for who hears the page. */
    public String moveOf(Way way, Card card) {
        return text.of(SHARED + "move.of", move(way), card.idea().title());
    }

    public String heading(Column column) {
        return text.of(SHARED + "column", stage(column.stage()), column.all());
    }

    public String more(Column column) {
        return text.of(SHARED + "more", column.more());
    }

    /** Where ideas wait. */
    public String where(Silence silence) {
        return silence.stage() == null ? text.of(SHARED + "unanswered") : stage(silence.stage());
    }

    /** How many wait and how long. */
    public String waits(Silence silence) {
        return silence.ideas() == 0
                ? text.of(SHARED + "waits.none")
                : text.of(
                        SHARED + "waits",
                        silence.ideas(),
                        text.number(silence.median(), 1),
                        silence.longest());
    }

    public String late(Silence silence) {
        return text.of(SHARED + "late", silence.late());
    }

    /** What happened: it moved, or there was an answer. */
    public String episode(Episode episode) {
        var who = episode.who().isEmpty() ? text.of(SHARED + "hr") : episode.who();
        return episode.answer()
                ? text.of(SHARED + "answered", who)
                : text.of(SHARED + "moved", stage(episode.to()), who);
    }

    /** By the reader's clock. */
    public String day(Instant at) {
        if (zone == null) {
            zone = own.zone();
        }
        return text.day(at, zone);
    }
}
