package aidas.feedback.ledger.web;

import aidas.feedback.ledger.Bar;
import aidas.feedback.ledger.Because;
import aidas.feedback.ledger.Credit;
import aidas.feedback.ledger.DisputeView;
import aidas.feedback.ledger.ErrorRate;
import aidas.feedback.ledger.Reason;
import aidas.feedback.ledger.SourceAccuracy;
import aidas.feedback.ledger.State;
import aidas.feedback.ledger.Subject;
import aidas.feedback.ledger.Who;
import aidas.shared.web.Text;
import aidas.survey.Metric;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Credits and disputes in the reader's words. */
@Named
@RequestScoped
public class LedgerWords {

    private static final int DIGITS = 2;

    @Inject Text text;

    /** What a credit rests on. */
    public String because(Credit credit) {
        return switch (credit.because()) {
            case Because.Named(var source, var id) ->
                    text.of("feedback.credit.explicit", source, id);
            case Because.OnRoster(var store, var day, var others) ->
                    text.of("feedback.credit.roster", store, day, others);
            case Because.Sold(var reference) -> text.of("feedback.credit.transaction", reference);
            case Because.Decided(var dispute, var by, var at) ->
                    text.of("feedback.credit.manual", dispute, by, text.day(at.toLocalDate()));
        };
    }

    /** Until when a credit held, and what ended it. */
    public String until(Credit credit) {
        return text.of(
                "feedback.credit.until",
                text.day(credit.endedAt().toLocalDate()),
                credit.endedBy());
    }

    /** Dispute 12: Elena Dimitrova. */
    public String title(DisputeView dispute) {
        return text.of("feedback.credit.dispute", dispute.id(), dispute.disputed().name());
    }

    /** Whose the credit is: yours, a name, or a colleague whom the reader is not to know. */
    public String owner(Credit credit) {
        if (credit.mine()) {
            return text.of("feedback.credit.you");
        }
        return credit.who() == null ? text.of("feedback.credit.colleague") : name(credit.who());
    }

    /** Name and number; nothing for nobody. */
    public String name(Who who) {
        return who == null ? "" : who.name() + " (" + who.number() + ")";
    }

    public String share(Credit credit) {
        return text.percent(credit.weight());
    }

    public String source(String source) {
        return text.of("feedback.credit.source." + source);
    }

    public String reason(Reason reason) {
        return text.of("feedback.credit.reason." + reason.code());
    }

    public String state(State state) {
        return text.of("feedback.credit.state." + state.code());
    }

    /** Why the reader does not decide. */
    public String bar(Bar bar) {
        return text.of("feedback.credit.bar." + bar.name().toLowerCase(Locale.ROOT));
    }

    /** Raised by Mira on 4 March 2026. */
    public String raised(DisputeView dispute) {
        return text.of(
                "feedback.credit.raised",
                dispute.raisedBy(),
                text.day(dispute.raisedAt().toLocalDate()));
    }

    /** What became of it: moved to Georgi, decided by Harriet on 5 March 2026. */
    public String ended(DisputeView dispute) {
        if (dispute.open()) {
            return text.of("feedback.credit.waits");
        }
        var how = dispute.outcome() == null ? dispute.state().code() : dispute.outcome().code();
        return text.of(
                "feedback.credit.ended." + how,
                dispute.decidedBy(),
                text.day(dispute.decidedAt().toLocalDate()),
                dispute.credited() == null ? "" : dispute.credited().name());
    }

    /** 10, or 4 of 5 on scales that are not known by heart. */
    public String score(Subject about) {
        var score = text.number(about.score());
        return about.scale().metric() == Metric.NPS
                ? score
                : text.of("feedback.answer.score", score, about.scale().high());
    }

    /** Wed 12 March, Vitosha 48. */
    public String where(Subject about) {
        var day = text.day(about.day());
        return about.place() == null
                ? day + ", " + about.storeName()
                : day + ", " + about.storeName() + ", " + about.place();
    }

    /** 0.4%, or a dash: the sentence says why. */
    public String rate(SourceAccuracy source) {
        return source.rate()
                .map(rate -> text.of("feedback.credit.percent", number(rate.value())))
                .orElse("–");
    }

    /** n 2,310 · 0.2 to 0.8. */
    public String rateDetail(SourceAccuracy source) {
        return source.rate().map(this::detail).orElseGet(() -> text.of("feedback.credit.none"));
    }

    private String detail(ErrorRate rate) {
        return text.of(
                "feedback.figure.detail",
                text.number(rate.n()),
                text.of("shell.range", number(rate.low()), number(rate.high())));
    }

    private String number(double percent) {
        return text.number(percent, DIGITS);
    }
}
