package aidas.outreach.web;

import aidas.outreach.Sheet;
import aidas.outreach.Typed;
import aidas.shared.web.Text;
import aidas.survey.Band;
import aidas.survey.Questionnaire;
import aidas.survey.Side;
import java.util.Set;

/** The page on which a customer says why: the score so far, words, reasons, consent. */
final class WhyParts {

    private final Leaf leaf;
    private final Text text;
    private final Sheet sheet;
    private final Typed typed;
    private final Set<String> wrong;

    WhyParts(Leaf leaf, Sheet sheet, Typed typed, Set<String> wrong) {
        this.leaf = leaf;
        this.text = leaf.text();
        this.sheet = sheet;
        this.typed = typed;
        this.wrong = wrong;
    }

    void all() {
        var asked = sheet.questions();
        new ScaleParts(leaf, asked.scale(), sheet)
                .radios("score", sheet.word(Questionnaire.QUESTION), typed.score());
        leaf.add(
                "why",
                "hint",
                named("outreach.answer.why.hint"),
                "comment",
                typed.comment(),
                "invalid",
                invalid("comment"),
                "wrong",
                wrong("comment"));
        chips(Side.PERSON, named("outreach.answer.person"));
        if (asked.company() != null) {
            new ScaleParts(leaf, asked.company(), sheet)
                    .radios("company", sheet.word(Questionnaire.COMPANY_QUESTION), typed.company());
        }
        chips(Side.COMPANY, text.of("outreach.answer.company"));
        asked.standards().forEach(this::standard);
        rest();
    }

    private void chips(Side side, String about) {
        var chips = sheet.questions().chips().stream().filter(it -> it.side() == side).toList();
        if (chips.isEmpty()) {
            return;
        }
        leaf.add("chips", "about", about);
        for (var chip : chips) {
            leaf.add(
                    "chip",
                    "code",
                    chip.code(),
                    "word",
                    sheet.word(Questionnaire.chipKey(chip.code())),
                    "checked",
                    Leaf.checked(typed.chips().contains(chip.code())));
        }
        leaf.add("chips-end");
    }

    private void standard(String code) {
        var told = typed.standards().getOrDefault(code, "");
        leaf.add(
                "standard",
                "code",
                code,
                "word",
                sheet.word(Questionnaire.standardKey(code)),
                "met",
                Leaf.checked(told.equals(Typed.MET)),
                "missed",
                Leaf.checked(told.equals(Typed.MISSED)));
    }

    private void rest() {
        leaf.add(
                "rest",
                "quotable",
                Leaf.checked(typed.quotable()),
                "quote",
                quote(),
                "contact",
                Leaf.checked(typed.contact()),
                "consent",
                sheet.consent().version(),
                "consent-text",
                sheet.consent().text(),
                "name",
                typed.name(),
                "name-invalid",
                invalid("name"),
                "name-wrong",
                wrong("name"),
                "mail",
                typed.mail(),
                "mail-invalid",
                invalid("mail"),
                "mail-wrong",
                wrong("mail"),
                "phone",
                typed.phone(),
                "phone-invalid",
                invalid("phone"),
                "phone-wrong",
                wrong("phone"));
    }

    /** A pleased customer's words are a thank-you that can be handed on. */
    private String quote() {
        var scale = sheet.questions().scale();
        boolean pleased =
                typed.score().matches("[0-9]{1,2}")
                        && Integer.parseInt(typed.score()) >= scale.low()
                        && Integer.parseInt(typed.score()) <= scale.high()
                        && scale.band(Integer.parseInt(typed.score())) == Band.FAVOURABLE;
        return pleased ? named("outreach.answer.thank") : text.of("outreach.answer.quote");
    }

    /** With the person's name where it is shown. */
    private String named(String key) {
        return sheet.person() == null ? text.of(key) : text.of(key + ".named", sheet.person());
    }

    private String invalid(String field) {
        return wrong.contains(field) ? "aria-invalid=true" : "";
    }

    private String wrong(String field) {
        return wrong.contains(field) ? text.of("outreach.answer.wrong." + field) : "";
    }
}
