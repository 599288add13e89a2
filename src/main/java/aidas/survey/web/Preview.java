package aidas.survey.web;

import aidas.access.Language;
import aidas.shared.web.Messages;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** What a customer of one language sees (R8.4); a text that is missing is an ellipsis. */
public record Preview(Language language, Questionnaire asked) implements Serializable {

    private static final String NOT_YET = "…";

    /** A question with its scale. */
    public record Asking(String question, List<Integer> scores) implements Serializable {}

    static List<Preview> all(Questionnaire asked) {
        return List.of(Language.values()).stream().map(each -> new Preview(each, asked)).toList();
    }

    public List<Asking> questions() {
        var first = new Asking(text(Questionnaire.QUESTION), scores(asked.scale()));
        return asked.company() == null
                ? List.of(first)
                : List.of(
                        first,
                        new Asking(text(Questionnaire.COMPANY_QUESTION), scores(asked.company())));
    }

    public String low() {
        return text(Questionnaire.LOW);
    }

    public String high() {
        return text(Questionnaire.HIGH);
    }

    /** The chips about the person. */
    public List<String> person() {
        return chips(Side.PERSON);
    }

    /** The chips about the company. */
    public List<String> company() {
        return chips(Side.COMPANY);
    }

    /** What stands above the chips of a side, in the customer's language. */
    public String heading(String side) {
        return Messages.of(language.locale(), "survey.preview." + side);
    }

    private List<String> chips(Side side) {
        return asked.chips().stream()
                .filter(chip -> chip.side() == side)
                .map(chip -> text(Questionnaire.chipKey(chip.code())))
                .toList();
    }

    private static List<Integer> scores(Scale scale) {
        return IntStream.rangeClosed(scale.low(), scale.high()).boxed().toList();
    }

    private String text(String key) {
        var text = asked.text(language, key);
        return text.isEmpty() ? NOT_YET : text;
    }
}
