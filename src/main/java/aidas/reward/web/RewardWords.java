package aidas.reward.web;

import aidas.recognition.value.Tongues;
import aidas.reward.Offer;
import aidas.reward.RedemptionState;
import aidas.reward.RedemptionView;
import aidas.reward.RewardView;
import aidas.reward.Stock;
import aidas.reward.Terms;
import aidas.reward.Waiting;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rewards and their terms in the reader's language. */
@Named
@RequestScoped
public class RewardWords {

    private static final String TERMS = "reward.terms.";

    @Inject Text text;

    public String in(Tongues words) {
        return words.in(text.locale());
    }

    /** What it is, and what it costs: Time · 40 points. */
    public String price(Terms terms) {
        return text.of("reward.kind." + terms.kind().code())
                + " · "
                + (terms.free()
                        ? text.of(TERMS + "free")
                        : text.of(TERMS + "points", terms.price()));
    }

    /** How many are left, how often one may, until when, and who says yes. */
    public String terms(RewardView reward) {
        var terms = reward.terms();
        return Stream.of(
                        left(reward.stock()),
                        limit(terms),
                        terms.until() == null ? "" : text.of(TERMS + "until", terms.until()),
                        text.of(TERMS + "approver." + terms.approver().code()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Which version of its terms it is, and how many stand. */
    public String version(RewardView reward) {
        return text.of(
                "reward.manage.version", reward.code(), reward.number(), reward.stock().taken());
    }

    private String left(Stock stock) {
        return stock.left() == null ? "" : text.of(TERMS + "left", stock.left());
    }

    private String limit(Terms terms) {
        var limit = terms.limit();
        return limit == null ? "" : text.of(TERMS + "limit." + limit.span().code(), limit.most());
    }

    /** Why it cannot be had; empty if it can. */
    public String hindrance(Offer offer) {
        if (offer.open()) {
            return "";
        }
        var terms = offer.reward().terms();
        var key = "reward.hindrance." + offer.hindrance().code();
        return switch (offer.hindrance()) {
            case EARLY -> text.of(key, terms.from());
            case LATE -> text.of(key, terms.until());
            case LIMIT -> text.of(key + "." + terms.limit().span().code(), terms.limit().most());
            case SHORT -> text.of(key, offer.missing());
            case GONE, APART -> text.of(key);
        };
    }

    public String state(RedemptionState state) {
        return text.of("reward.state." + state.code());
    }

    /** The colour of its chip. */
    public String tint(RedemptionState state) {
        return switch (state) {
            case DELIVERED -> "done";
            case APPROVED -> "accepted";
            case REQUESTED -> "open";
            case DECLINED, CANCELLED -> "";
        };
    }

    /** What comes next for the person who asked; empty if nothing does. */
    public String next(RedemptionView it) {
        boolean back =
                it.state() == RedemptionState.DECLINED || it.state() == RedemptionState.CANCELLED;
        if (back && it.terms().free()) {
            return "";
        }
        var state = "reward.next." + it.state().code();
        return text.of(
                it.state() == RedemptionState.REQUESTED
                        ? state + "." + it.terms().approver().code()
                        : state);
    }

    /** Who wants what: Half a day off, for Elena Dimitrova. */
    public String waiting(Waiting it) {
        return text.of("reward.waiting.title", in(it.name()), it.person());
    }

    /** Since when, and where: Asked for on 4 March 2026, Vitosha 48. */
    public String since(Waiting it) {
        var asked = text.of("reward.waiting.asked", it.day());
        return it.store() == null ? asked : asked + " · " + it.store();
    }

    /** What is to be done with it. */
    public String todo(Waiting it) {
        return text.of(
                it.undecided()
                        ? "reward.waiting.decide." + it.approver().code()
                        : "reward.waiting.deliver");
    }

    /** What saying no to it is called. */
    public String no(Waiting it) {
        return text.of(it.undecided() ? "reward.waiting.decline" : "reward.waiting.cancel");
    }
}
