package aidas.recognition.value.web;

import aidas.recognition.value.Tongues;
import aidas.recognition.value.ValueView;
import aidas.recognition.value.Wording;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What the form of a value holds until it is sound: texts by field and language. */
public class ValueForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String code;
    private final HashMap<String, String> texts = new HashMap<>();

    static ValueForm of(ValueView value) {
        var form = new ValueForm();
        form.code = value.code().value();
        form.put("name", value.words().name());
        form.put("sentence", value.words().sentence());
        form.put("examples", value.words().examples());
        return form;
    }

    private void put(String field, Tongues words) {
        texts.put(field + "-en", words.en());
        texts.put(field + "-bg", words.bg());
        texts.put(field + "-lt", words.lt());
    }

    Wording wording() {
        return new Wording(tongues("name"), tongues("sentence"), tongues("examples"));
    }

    private Tongues tongues(String field) {
        return Tongues.of(
                texts.get(field + "-en"), texts.get(field + "-bg"), texts.get(field + "-lt"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
