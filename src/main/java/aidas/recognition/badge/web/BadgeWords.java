package aidas.recognition.badge.web;

import aidas.recognition.badge.BadgeView;
import aidas.recognition.badge.Chance;
import aidas.recognition.badge.RuleDraft;
import aidas.recognition.badge.Simulation;
import aidas.recognition.value.ValueReading;
import aidas.recognition.value.ValueView;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A rule as a sentence in the reader's language. */
@Named
@RequestScoped
public class BadgeWords {

    private static final String RULE = "recognition.rule.";

    @Inject Text text;
    @Inject ValueReading values;

    private List<ValueView> offered;

    public String name(BadgeView badge) {
        return badge.name().in(text.locale());
    }

    public String sentence(BadgeView badge) {
        return badge.sentence().in(text.locale());
    }

    /** Such as "3 thanks to you in a month, from at least 2 people." */
    public String rule(RuleDraft rule) {
        var said = new StringBuilder(said(rule));
        boolean often = rule.kind().equals("often");
        if (often && more(rule.people()) && !rule.source().equals("praise")) {
            said.append(' ').append(text.of(RULE + "people." + rule.source(), rule.people()));
        }
        if (often && more(rule.inARow()) && !rule.span().equals("ever")) {
            said.append(' ').append(text.of(RULE + "row." + rule.span(), rule.inARow()));
        }
        if (rule.free() != null && rule.free() > 0) {
            said.append(' ').append(text.of(RULE + "free", rule.free()));
        }
        if (rule.within() != null) {
            said.append(' ').append(text.of(RULE + "within", rule.within()));
        }
        if (rule.about() != null) {
            said.append(' ').append(text.of(RULE + "about", value(rule.about())));
        }
        return said.toString();
    }

    private String said(RuleDraft rule) {
        return switch (rule.kind()) {
            case "first" -> text.of(RULE + "first." + rule.source());
            case "often" -> text.of(RULE + "often." + rule.span(), count(rule));
            case "streak" -> text.of(RULE + "streak", rule.times());
            case "best" -> text.of(RULE + "best", count(rule));
            default -> text.of(RULE + "together." + rule.source(), rule.times());
        };
    }

    private String count(RuleDraft rule) {
        return text.of(RULE + "count." + rule.source(), rule.times());
    }

    private static boolean more(Integer number) {
        return number != null && number > 1;
    }

    /** Its name; the code of one that is retired. */
    private String value(String code) {
        if (offered == null) {
            offered = values.inUse();
        }
        return offered.stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .map(each -> each.words().name().in(text.locale()))
                .orElse(code);
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
