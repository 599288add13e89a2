package aidas.recognition.badge;

import aidas.recognition.value.ValueView;
import aidas.shared.web.Text;
import java.util.List;

/** Rules as sentences in one language, for pages and for what leaves the portal. */
public final class RuleWords {

    private static final String RULE = "recognition.rule.";

    private final Text text;
    private final List<ValueView> offered;
    private final String about;

    /**
     * To whoever earns it.
     *
     * @param offered values that can be chosen; any other one is told by its code
     */
    public RuleWords(Text text, List<ValueView> offered) {
        this(text, offered, RULE);
    }

    private RuleWords(Text text, List<ValueView> offered, String about) {
        this.text = text;
        this.offered = List.copyOf(offered);
        this.about = about;
    }

    /** To others, who are not addressed as the one who earned it. */
    public RuleWords toOthers() {
        return new RuleWords(text, offered, "recognition.rule.others.");
    }

    /** Such as "3 thanks to you in a month, from at least 2 people." */
    public String of(RuleDraft rule) {
        var said = new StringBuilder(said(rule));
        boolean spread = rule.span() != null;
        if (rule.kind().equals("sum")) {
            said.append(' ').append(text.of(RULE + "share." + rule.source()));
        }
        if (spread && more(rule.people()) && rule.source().startsWith("thank")) {
            said.append(' ').append(text.of(RULE + "people." + rule.source(), rule.people()));
        }
        if (spread && more(rule.inARow()) && !rule.span().equals("ever")) {
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
            case "first" -> text.of(about + "first." + rule.source());
            case "often" -> text.of(RULE + "often." + rule.span(), count(rule));
            case "sum" ->
                    text.of(
                            RULE + "often." + rule.span(),
                            text.of(about + "sum." + rule.source(), rule.times()));
            case "streak" -> text.of(RULE + "streak", rule.times());
            case "best" -> text.of(RULE + "best", count(rule));
            default -> text.of(RULE + "together." + rule.source(), rule.times());
        };
    }

    private String count(RuleDraft rule) {
        return text.of(about + "count." + rule.source(), rule.times());
    }

    private static boolean more(Integer number) {
        return number != null && number > 1;
    }

    /** Its name; the code of one that is retired. */
    private String value(String code) {
        return offered.stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .map(each -> each.words().name().in(text.locale()))
                .orElse(code);
    }
}
