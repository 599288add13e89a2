package aidas.recognition.rest;

import aidas.recognition.NewKudos;
import java.util.List;
import java.util.UUID;

/**
 * A thank-you to give or to change; a change has value, message and reach only.
 *
 * @param to numbers of employees
 * @param language of the message; absent for English
 * @param answer the key of a customer's answer to quote; absent for none
 * @param key by which a repetition is known; absent for one of its own
 */
public record NewKudosJson(
        List<String> to,
        String value,
        String message,
        String language,
        String reach,
        Long answer,
        String key) {

    NewKudos kudos() {
        return new NewKudos(
                Given.numbers("to", to),
                Given.value(value),
                message,
                Given.language(language == null ? "en" : language),
                Given.reach(reach),
                answer,
                key == null ? UUID.randomUUID().toString() : key);
    }
}
