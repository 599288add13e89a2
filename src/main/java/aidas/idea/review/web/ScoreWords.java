package aidas.idea.review.web;

import aidas.idea.review.FileView.NamedCard;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Scorecards in the reader's language. */
@Named
@RequestScoped
public class ScoreWords {

    @Inject Text text;

    public String who(NamedCard named) {
        return named.name().isEmpty() ? text.of("idea.handling.hr") : named.name();
    }

    /** What a card says, such as "Impact: high · sure to 80 % · 3 person-days". */
    public String card(NamedCard named) {
        var card = named.card();
        return text.of(
                "idea.review.card",
                impact(card.impact()),
                text.percent(card.confidence() / 100.0),
                text.number(card.effort(), 1));
    }

    /** Such as "2: high". */
    public String impact(double impact) {
        return text.of(
                "idea.review.impact.each",
                text.number(impact, 2),
                text.of("idea.review.impact." + Math.round(impact * 100)));
    }

    public String confidence(int confidence) {
        return text.of("idea.review.confidence." + confidence);
    }
}
