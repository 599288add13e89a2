package aidas.feedback.web;

import aidas.feedback.Channel;
import aidas.feedback.Field;
import aidas.feedback.files.Origin;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import aidas.feedback.files.Sample;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one field comes from, as it is being chosen. */
public class FieldForm implements Serializable {

    /** A choice that is no column. */
    static final String FIXED = "=fixed";

    static final String LINE = "=line";
    private static final long serialVersionUID = 1;
    private static final int EXAMPLES = 3;

    private final Field field;
    private String choice;
    private String second;
    private String fixed;

    FieldForm(Field field, Origin origin) {
        this.field = field;
        switch (origin) {
            case null -> choice = null;
            case Columns columns -> {
                choice = columns.names().getFirst();
                second = columns.names().size() > 1 ? columns.names().get(1) : null;
            }
            case Fixed one -> {
                choice = FIXED;
                fixed = one.text();
            }
            case LineNumber ignored -> choice = LINE;
        }
    }

    Field field() {
        return field;
    }

    /** Empty if the file does not have it. */
    Optional<Origin> origin() {
        if (choice == null || isOneForAll() && (fixed == null || fixed.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (choice) {
                    case FIXED -> new Fixed(fixed.strip());
                    case LINE -> new LineNumber();
                    default ->
                            new Columns(
                                    Stream.of(choice, pairs() ? second : null)
                                            .filter(Objects::nonNull)
                                            .distinct()
                                            .toList());
                });
    }

    /** What stands in its columns in the first rows. */
    public String example(Sample sample) {
        return choice == null || isOneForAll() || choice.equals(LINE)
                ? ""
                : sample.column(choice).stream()
                        .distinct()
                        .limit(EXAMPLES)
                        .map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text)
                        .collect(Collectors.joining(" · "));
    }

    /** The values there can be, if they are few. */
    public List<String> values() {
        return switch (field) {
            case SCALE -> Arrays.stream(Scale.values()).map(Scale::code).toList();
            case CHANNEL -> Arrays.stream(Channel.values()).map(Channel::code).toList();
            default -> List.of();
        };
    }

    /** Can two columns make it: a date and a time, or two employees? */
    private boolean pairs() {
        return field == Field.OCCURRED_AT || field == Field.EMPLOYEES;
    }

    public boolean isPaired() {
        return pairs() && choice != null && !isOneForAll();
    }

    public boolean isOneForAll() {
        return FIXED.equals(choice);
    }

    public boolean isRequired() {
        return field.required();
    }

    public boolean isNumbered() {
        return field == Field.EXTERNAL_ID;
    }

    /** The end of its texts' keys. */
    public String getName() {
        return field.wireName();
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getFixed() {
        return fixed;
    }

    public void setFixed(String fixed) {
        this.fixed = fixed;
    }
}
