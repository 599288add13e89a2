package aidas.recognition.value.rest;

import aidas.recognition.value.Tongues;
import aidas.recognition.value.ValueView;
import aidas.recognition.value.Wording;

/**
 * A value with its latest words; to add or word one anew, {@code version} and {@code retired} are
 * left out.
 *
 * @param version of the words, from 1
 */
public record ValueJson(
        String code,
        TonguesJson name,
        TonguesJson sentence,
        TonguesJson examples,
        Integer version,
        Boolean retired) {

    /** The same words in three languages. */
    public record TonguesJson(String en, String bg, String lt) {

        static TonguesJson of(Tongues words) {
            return new TonguesJson(words.en(), words.bg(), words.lt());
        }

        static Tongues read(TonguesJson json) {
            return json == null ? Tongues.of("", "", "") : Tongues.of(json.en, json.bg, json.lt);
        }
    }

    static ValueJson of(ValueView value) {
        var words = value.words();
        return new ValueJson(
                value.code().value(),
                TonguesJson.of(words.name()),
                TonguesJson.of(words.sentence()),
                TonguesJson.of(words.examples()),
                value.number(),
                value.retired());
    }

    Wording words() {
        return new Wording(
                TonguesJson.read(name), TonguesJson.read(sentence), TonguesJson.read(examples));
    }
}
