package aidas.challenge.rest;

import aidas.recognition.value.Tongues;

/** The same words in three languages. */
public record WordsJson(String en, String bg, String lt) {

    static WordsJson of(Tongues words) {
        return words == null ? null : new WordsJson(words.en(), words.bg(), words.lt());
    }

    static Tongues read(WordsJson json) {
        return json == null ? Tongues.of("", "", "") : Tongues.of(json.en, json.bg, json.lt);
    }
}
