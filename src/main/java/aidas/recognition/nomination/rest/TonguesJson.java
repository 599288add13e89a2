package aidas.recognition.nomination.rest;

import aidas.recognition.value.Tongues;

/** The same words in three languages. */
public record TonguesJson(String en, String bg, String lt) {

    static TonguesJson of(Tongues words) {
        return new TonguesJson(words.en(), words.bg(), words.lt());
    }

    static Tongues read(TonguesJson json) {
        return json == null ? Tongues.of("", "", "") : Tongues.of(json.en, json.bg, json.lt);
    }
}
