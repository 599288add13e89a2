package aidas.feedback;

import aidas.feedback.HeldResponse.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Takes a kept response apart, to be shown. */
final class HeldParts {

    private HeldParts() {}

    static List<Part> of(String payload) {
        var draft = JsonDrafts.read(payload);
        return Arrays.stream(Field.values())
                .map(field -> new Part(field, text(draft, field)))
                .filter(part -> !part.text().isBlank())
                .toList();
    }

    private static String text(Draft draft, Field field) {
        return field == Field.EMPLOYEES
                ? draft.employees().stream()
                        .map(Draft.Named::number)
                        .collect(Collectors.joining(", "))
                : draft.text(field);
    }
}
