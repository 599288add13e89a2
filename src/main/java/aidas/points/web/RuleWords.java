package aidas.points.web;

import aidas.points.Limit;
import aidas.points.Proof;
import aidas.points.RuleState;
import aidas.points.RuleView;
import aidas.points.Terms;
import aidas.points.Trial;
import aidas.shared.Alphabet;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Rules, trials and proofs in the reader's language. */
@Named("pointsRuleWords")
@RequestScoped
public class RuleWords {

    private static final String RULES = "points.rules.";

    @Inject Text text;

    /** What it pays and how often, in sentences. */
    public String rule(RuleView rule) {
        var terms = rule.terms();
        var said =
                new StringBuilder(text.of(RULES + "pays." + terms.source().code(), terms.points()));
        if (terms.most() != null) {
            said.append(' ').append(most(terms));
        }
        if (terms.pause() != null) {
            said.append(' ').append(text.of(RULES + "pauses", terms.pause()));
        }
        if (terms.same() != null) {
            said.append(' ').append(text.of(RULES + "sames", terms.same()));
        }
        return said.toString();
    }

    private String most(Terms terms) {
        return text.of(RULES + "most." + terms.span().code(), terms.most());
    }

    /** Which version it is, and its days, if it has some. */
    public String version(RuleView rule) {
        var state = text.of(RULES + "state." + rule.state().name().toLowerCase(Locale.ROOT));
        if (rule.from() == null || rule.from().equals(rule.until())) {
            return text.of(RULES + "version", rule.number(), state);
        }
        return rule.until() == null
                ? text.of(RULES + "version.from", rule.number(), state, rule.from())
                : text.of(
                        RULES + "version.until",
                        rule.number(),
                        state,
                        rule.from(),
                        rule.until().minusDays(1));
    }

    public boolean draft(RuleView rule) {
        return rule.state() == RuleState.DRAFT;
    }

    /** Can it be retired? */
    public boolean running(RuleView rule) {
        return rule.until() == null && !draft(rule);
    }

    /** What a trial found. */
    public String tried(Trial tried) {
        return text.of(
                RULES + "tried", tried.postings(), tried.points(), tried.people(), tried.of());
    }

    /** How the points spread, or why that is not told. */
    public String spread(Trial tried) {
        var spread = tried.spread();
        return spread == null
                ? text.of(RULES + "spread.none")
                : text.of(
                        RULES + "spread",
                        text.number(spread.half()),
                        text.number(spread.ninety()),
                        text.number(spread.most()),
                        tried.people());
    }

    /** What the limits would have kept from being paid. */
    public String refused(Trial tried) {
        return text.of(
                RULES + "refused",
                tried.refused().getOrDefault(Limit.MOST, 0),
                tried.refused().getOrDefault(Limit.PAUSE, 0),
                tried.refused().getOrDefault(Limit.SAME, 0));
    }

    /** Which days a trial looked at. */
    public String when(Trial tried) {
        return text.of(RULES + "when", tried.from(), tried.until().minusDays(1));
    }

    /** What counting anew found; how many are off, those too who are not named. */
    public String proved(Proof proof) {
        var key = proof.holds() ? "proved" : "broken";
        return text.of(RULES + key, proof.postings(), proof.accounts(), proof.kept(), proof.off());
    }

    /** Balances that are off, in the order of the reader's alphabet. */
    public List<Proof.Difference> off(Proof proof) {
        return proof.differences().stream()
                .sorted(Comparator.comparing(Proof.Difference::name, Alphabet.of(text.locale())))
                .toList();
    }

    public String said(Proof.Difference off) {
        return text.of(RULES + "off", off.name(), off.kept(), off.recounted());
    }
}
