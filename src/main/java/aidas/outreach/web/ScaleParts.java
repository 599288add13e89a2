package aidas.outreach.web;

import aidas.outreach.Sheet;
import aidas.survey.Band;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;

/** A scale from its low to its high end, left to right, with words at both ends and no colour. */
final class ScaleParts {

    private final Leaf leaf;
    private final Scale scale;
    private final String low;
    private final String high;

    ScaleParts(Leaf leaf, Scale scale, Sheet sheet) {
        this.leaf = leaf;
        this.scale = scale;
        this.low = sheet.word(Questionnaire.LOW);
        this.high = sheet.word(Questionnaire.HIGH);
    }

    boolean takes(String score) {
        return score.matches("[0-9]{1,2}")
                && Integer.parseInt(score) >= scale.low()
                && Integer.parseInt(score) <= scale.high();
    }

    /** One tap keeps a score. */
    void buttons(String proposed) {
        for (int score = scale.low(); score <= scale.high(); score++) {
            leaf.add(
                    "tap-cell",
                    "score",
                    score,
                    "named",
                    named(score),
                    "proposed",
                    proposed.equals(String.valueOf(score)) ? "aria-current=true" : "");
        }
        end();
    }

    /**
     * To be sent with the rest.
     *
     * @param chosen empty if none is
     */
    void radios(String name, String question, String chosen) {
        leaf.add("radios", "question", question);
        for (int score = scale.low(); score <= scale.high(); score++) {
            leaf.add(
                    "radio-cell",
                    "name",
                    name,
                    "score",
                    score,
                    "named",
                    named(score),
                    "band",
                    band(name, score),
                    "checked",
                    Leaf.checked(chosen.equals(String.valueOf(score))));
        }
        end();
    }

    /** Tells the style sheet when to offer contact; the company's own score does not. */
    private String band(String name, int score) {
        boolean low = name.equals("score") && scale.band(score) == Band.UNFAVOURABLE;
        return low ? "low" : "other";
    }

    /** The ends say in words what they mean, for whoever cannot see where they stand. */
    private String named(int score) {
        if (score == scale.low()) {
            return score + " – " + low;
        }
        return score == scale.high() ? score + " – " + high : String.valueOf(score);
    }

    private void end() {
        leaf.add("scale-end", "from", scale.low(), "to", scale.high(), "low", low, "high", high);
    }
}
