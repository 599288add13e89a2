package aidas.recognition.badge.web;

import aidas.recognition.badge.BadgeView;
import aidas.recognition.badge.Chance;
import aidas.recognition.badge.Earned;
import aidas.recognition.badge.RuleDraft;
import aidas.recognition.badge.RuleWords;
import aidas.recognition.badge.Simulation;
import aidas.recognition.value.ValueReading;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A rule as a sentence in the reader's language. */
@Named
@RequestScoped
public class BadgeWords {

    @Inject Text text;
    @Inject ValueReading values;

    private RuleWords rules;

    public String name(BadgeView badge) {
        return badge.name().in(text.locale());
    }

    public String sentence(BadgeView badge) {
        return badge.sentence().in(text.locale());
    }

    /** Such as "3 thanks to you in a month, from at least 2 people." */
    public String rule(RuleDraft rule) {
        if (rules == null) {
            rules = new RuleWords(text, values.inUse());
        }
        return rules.of(rule);
    }

    /** Which part of it counted; empty where all of it did. */
    public String share(BadgeView badge, Earned.Proof proof) {
        return badge.rule().kind().equals("sum") && proof.share() < 1
                ? text.of("recognition.badges.share", text.percent(proof.share()))
                : "";
    }

    /** How far it is; empty if that cannot be told in two numbers. */
    public String step(Chance chance) {
        var step = chance.step();
        return step == null ? "" : text.of("recognition.badges.step", step.have(), step.need());
    }

    /** Which version it is, and since when. */
    public String version(BadgeView badge) {
        return text.of(
                "recognition.rules.version", badge.code(), badge.number(), text.day(badge.from()));
    }

    /** Which days a trial looked at. */
    public String when(Simulation tried) {
        return text.of(
                "recognition.rules.tried.when",
                text.day(tried.from()),
                text.day(tried.until().minusDays(1)));
    }

    /** What a trial found. */
    public String tried(Simulation tried) {
        return text.of("recognition.rules.tried", tried.awards(), tried.people(), tried.of());
    }
}
