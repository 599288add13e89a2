package aidas.pulse.web;

import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.Wording;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A question while it is being written; what it asks for is chosen when it is added. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final QuestionKind kind;
    private final HashMap<String, String> words = new HashMap<>();

    QuestionForm(Question question) {
        kind = question.kind();
        words.put("code", question.code());
        words.put("en", question.text().en());
        words.put("bg", question.text().bg());
        words.put("lt", question.text().lt());
    }

    Question question() {
        return new Question(
                words.get("code"),
                kind,
                new Wording(words.get("en"), words.get("bg"), words.get("lt")));
    }

    String code() {
        return words.get("code");
    }

    QuestionKind kind() {
        return kind;
    }

    /** By {@code code} and by language, to be written into by the page. */
    public Map<String, String> getWords() {
        return words;
    }
}
