package aidas.survey;

import aidas.shared.NotFound;
import java.io.Serializable;

/** A survey's code, such as {@code store-visit}. */
public record SurveyCode(String value) implements Serializable {

    public SurveyCode {
        Slug.need(value, "a survey's code");
    }

    /**
     * Also read by Jakarta REST to convert a path parameter.
     *
     * @throws NotFound if no survey can have this code
     */
    public static SurveyCode fromString(String text) {
        if (!Slug.is(text)) {
            throw new NotFound("there is no survey '" + text + "'");
        }
        return new SurveyCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
