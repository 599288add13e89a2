package aidas.recognition.nomination.rest;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.nomination.NewNomination;
import aidas.recognition.value.ValueCode;
import aidas.shared.Characters;
import aidas.shared.Refused;
import java.util.UUID;

/**
 * A draft to write.
 *
 * @param call the code of a call that is open; only for a new one
 * @param nominee the number of a colleague
 * @param language of the reason; absent for English
 * @param answer the key of a customer's answer to quote; absent for none
 * @param key by which a repetition is known; absent for one of its own; only for a new one
 */
public record NewNominationJson(
        String call,
        String nominee,
        String reason,
        String value,
        String language,
        Long answer,
        String key) {

    private static final int LONGEST_NUMBER = 20;

    NewNomination nomination() {
        if (value != null && !ValueCode.isCode(value)) {
            throw new Refused("value", "the code of a value in use");
        }
        return new NewNomination(
                Characters.areName(nominee, LONGEST_NUMBER) ? new EmployeeNumber(nominee) : null,
                reason,
                value == null ? null : new ValueCode(value),
                Language.ofCode(language == null ? "en" : language).orElse(null),
                answer);
    }

    String keyOrOwn() {
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
