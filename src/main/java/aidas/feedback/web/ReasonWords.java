package aidas.feedback.web;

import aidas.access.Language;
import aidas.feedback.Answer;
import aidas.feedback.Mention;
import aidas.feedback.OwnMentions;
import aidas.feedback.Reasons;
import aidas.shared.web.Text;
import aidas.survey.ChipLabels;
import aidas.survey.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code ai:reasons}: what customers tapped, as their survey calls it (R1.7). */
@Named("reasons")
@RequestScoped
public class ReasonWords {

    @Inject ChipLabels chipLabels;
    @Inject Text text;

    private Labels labels;

    public boolean any(Answer answer) {
        var why = answer.reasons();
        return why.companyScore() != null
                || !(why.person().isEmpty()
                        && why.company().isEmpty()
                        && why.met().isEmpty()
                        && why.missed().isEmpty());
    }

    /** About the person. */
    public List<String> person(Answer answer) {
        return chips(answer.reasons(), answer.reasons().person());
    }

    /** About the company. */
    public List<String> company(Answer answer) {
        return chips(answer.reasons(), answer.reasons().company());
    }

    /** About the company: 2 of 10; empty if nothing was said. */
    public String companyScore(Answer answer) {
        var why = answer.reasons();
        return why.companyScore() == null
                ? ""
                : text.of(
                        "feedback.reason.company.score",
                        text.number(why.companyScore()),
                        why.companyScale().high());
    }

    public List<String> met(Answer answer) {
        return standards(answer.reasons(), answer.reasons().met());
    }

    public List<String> missed(Answer answer) {
        return standards(answer.reasons(), answer.reasons().missed());
    }

    /** Listening 19. */
    public String mention(Mention mention) {
        return chip(mention.chip()) + " " + text.number(mention.n());
    }

    /** A chip of whatever survey. */
    public String chip(String code) {
        return labels().chip(code);
    }

    /** 19 of 51 answers (25 to 51%). */
    public String share(long n, OwnMentions all) {
        var share = all.share(n);
        return text.of(
                "feedback.reason.share",
                n,
                all.answers(),
                text.number(Math.round(share.low())),
                text.number(Math.round(share.high())));
    }

    private List<String> chips(Reasons why, List<String> codes) {
        return codes.stream().map(code -> labels().chip(why.version(), code)).toList();
    }

    private List<String> standards(Reasons why, List<String> codes) {
        return codes.stream().map(code -> labels().standard(why.version(), code)).toList();
    }

    private Labels labels() {
        if (labels == null) {
            labels = chipLabels.in(Language.ofCode(text.language()).orElse(Language.EN));
        }
        return labels;
    }
}
