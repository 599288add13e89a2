package aidas.recognition.rest;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.recognition.Reach;
import aidas.recognition.Reaction;
import aidas.recognition.value.ValueCode;
import aidas.shared.Characters;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads what a client wrote into its fields; null is what cannot be. */
final class Given {

    private static final int LONGEST_CODE = 20;

    private Given() {}

    static <T> T body(T body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        return body;
    }

    static Reach reach(String code) {
        return Reach.ofCode(code).orElse(null);
    }

    static Language language(String code) {
        return Language.ofCode(code).orElse(null);
    }

    static ValueCode value(String code) {
        return ValueCode.isCode(code) ? new ValueCode(code) : null;
    }

    static EmployeeNumber number(String number) {
        return EmployeeNumber.of(number).orElse(null);
    }

    /** Null is none; what cannot be a number of an employee is refused. */
    static List<EmployeeNumber> numbers(String field, List<String> numbers) {
        if (numbers == null) {
            return List.of();
        }
        return numbers.stream()
                .map(EmployeeNumber::of)
                .map(each -> each.orElseThrow(() -> new Refused(field, "numbers of employees")))
                .toList();
    }

    static StoreCode store(String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        if (!Characters.areName(code, LONGEST_CODE)) {
            throw new Refused("store", "the code of a store");
        }
        return new StoreCode(code);
    }

    static EmployeeNumber person(String number) {
        if (number == null || number.isEmpty()) {
            return null;
        }
        return EmployeeNumber.of(number)
                .orElseThrow(() -> new Refused("person", "the number of an employee"));
    }

    static ValueCode filter(String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!ValueCode.isCode(value)) {
            throw new Refused("value", "the code of a value");
        }
        return new ValueCode(value);
    }

    /** What cannot be the name of anything is the name of nothing. */
    static String name(String text) {
        return text != null && Characters.areLegible(text) ? text : "";
    }

    static Instant time(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * @throws NotFound if there is no such reaction
     */
    static Reaction reaction(String code) {
        return Reaction.ofCode(code)
                .orElseThrow(() -> new NotFound("there is no reaction " + code));
    }
}
