package aidas.recovery.web;

import aidas.recovery.CustomerView;
import aidas.recovery.CustomerView.Mark;
import aidas.recovery.CustomerView.Said;
import aidas.recovery.EntryKind;
import aidas.recovery.Outcome;
import aidas.shared.web.Text;
import java.time.ZonedDateTime;

/** What a customer's page says of their case. */
record CustomerWords(Text text, CustomerView view) {

    private static final String TEXTS = "recovery.customer.";

    String heading() {
        return text.of(TEXTS + "heading." + standing(), view.reference(), view.store());
    }

    private String standing() {
        if (view.outcome() != null) {
            return view.outcome().code();
        }
        return view.asks() ? "asks" : "open";
    }

    /** What became of what they said just now; else a word about the page. */
    String told(Told told) {
        return text.of(TEXTS + "told." + told.code(), view.reference(), view.store());
    }

    /** By when they hear from us, or why that waits; empty for what is over. */
    String when() {
        if (view.pause() != null) {
            return text.of(TEXTS + "paused." + view.pause().code());
        }
        if (view.answerBy() != null) {
            return text.of(TEXTS + "by", view.answerBy().toLocalDate());
        }
        return over() ? "" : text.of(TEXTS + "no-day");
    }

    /** Nobody waits for a word any more. */
    private boolean over() {
        return view.outcome() == Outcome.RECOVERED || view.outcome() == Outcome.DISMISSED;
    }

    String step(Mark mark) {
        return text.of("recovery.words.step." + mark.step().code());
    }

    String state(Mark mark) {
        var state = mark.at() != null ? "done" : mark.now() ? "now" : "later";
        return text.of("recovery.words.mark." + state);
    }

    String at(ZonedDateTime moment) {
        return moment == null ? "" : text.dayAndTime(moment);
    }

    String who(Said said) {
        if (said.kind() != EntryKind.LETTER) {
            return text.of(TEXTS + "you");
        }
        return said.who().isEmpty() ? view.store() : said.who();
    }

    /** A yes or no has no words of its own. */
    String verdict(Said said) {
        return text.of(TEXTS + "said." + said.kind().code());
    }

    String silence() {
        return view.messages().isEmpty() ? text.of(TEXTS + "said-none") : "";
    }
}
