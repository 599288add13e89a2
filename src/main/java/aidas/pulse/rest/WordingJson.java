package aidas.pulse.rest;

import aidas.pulse.Wording;

/** The same words in three languages. */
public record WordingJson(String en, String bg, String lt) {

    static WordingJson of(Wording words) {
        return new WordingJson(words.en(), words.bg(), words.lt());
    }

    static Wording wording(WordingJson json) {
        return json == null
                ? new Wording(null, null, null)
                : new Wording(json.en(), json.bg(), json.lt());
    }
}
