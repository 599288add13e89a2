package aidas.integration;

import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.integration.tool.Fact;
import aidas.integration.tool.Incoming.Progress;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a payload would become.
 *
 * @param answer the tool's id of the answer; empty if there is none
 * @param progress null if there is no answer
 * @param facts all that the payload says
 * @param response the fields of the response, those that are there
 * @param verdict what would become of it once it is finished
 */
public record Tried(
        String answer, Progress progress, List<Fact> facts, List<Line> response, Verdict verdict)
        implements Serializable {

    /** A field and what it would hold. */
    public record Line(Field field, String text) implements Serializable {}

    static Tried nothing(Verdict verdict) {
        return new Tried("", null, List.of(), List.of(), verdict);
    }

    static List<Line> lines(Draft draft) {
        var lines = new ArrayList<Line>();
        draft.texts().forEach((field, text) -> lines.add(new Line(field, text)));
        if (!draft.employees().isEmpty() && !draft.texts().containsKey(Field.EMPLOYEES)) {
            lines.add(
                    new Line(
                            Field.EMPLOYEES,
                            draft.employees().stream()
                                    .map(Draft.Named::number)
                                    .collect(Collectors.joining("; "))));
        }
        return lines;
    }
}
