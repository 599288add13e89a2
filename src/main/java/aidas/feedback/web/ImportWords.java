package aidas.feedback.web;

import aidas.feedback.Cause;
import aidas.feedback.Field;
import aidas.feedback.HeldResponse;
import aidas.feedback.Waiting;
import aidas.feedback.files.DatePattern;
import aidas.feedback.files.LineFault;
import aidas.feedback.files.RunView;
import aidas.feedback.files.Stage;
import aidas.feedback.files.TextEncoding;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in the reader's language what became of a file and what is wrong with its lines (R9.3). */
@Named
@RequestScoped
public class ImportWords {

    static final int SHOWN = 20;
    static final int CHUNK = 1000;

    private static final LineFault BEGIN = new LineFault(0, "", "", "", "");

    @Inject Text text;

    /** One fault of a line, in words. */
    public record Fault(long line, String place, String expected, String found)
            implements Serializable {}

    /** The finding, which is the page's heading. */
    public String heading(RunView run) {
        var counts = run.counts();
        return text.of("feedback.import.heading." + run.stage().key(), counts.accepted());
    }

    /** What to know about the stage; empty if it says all itself. */
    public String advice(RunView run) {
        return switch (run.stage()) {
            case CHECKED, CANCELLED, FAILED, LOST ->
                    text.of("feedback.import.advice." + run.stage().key(), run.lastLine());
            default -> "";
        };
    }

    public String file(RunView run) {
        return text.of(
                "feedback.import.scope",
                run.fileName(),
                run.rows(),
                run.uploadedBy(),
                text.dayAndTime(run.uploadedAt()));
    }

    /** Would they, or did they? */
    public boolean tried(RunView run) {
        return run.stage() == Stage.CHECKED || run.stage() == Stage.CHECKING;
    }

    public String order(DatePattern pattern) {
        var key = "feedback.import.order." + pattern.name().toLowerCase(Locale.ROOT);
        return text.of(key, pattern.example());
    }

    public List<DatePattern> orders() {
        return List.of(DatePattern.values());
    }

    public List<TextEncoding> encodings() {
        return List.of(TextEncoding.values());
    }

    /** Why a response would wait. */
    public String cause(String reason) {
        var cause = Cause.of(reason);
        return cause.kind().isEmpty()
                ? cause.name()
                : text.of("feedback.cause." + cause.kind(), cause.name(), cause.store());
    }

    public String at(Waiting waiting) {
        return text.dayAndTime(waiting.receivedAt());
    }

    /** The text of a field; a moment as people write it. */
    public String says(HeldResponse.Part part) {
        return part.field() == Field.OCCURRED_AT
                ? text.dayAndTime(Instant.parse(part.text()))
                : part.text();
    }

    public String field(String name) {
        return text.of("feedback.field." + name);
    }

    String missing(String fields) {
        return text.of("feedback.import.missing", fields);
    }

    String underWay() {
        return text.of("feedback.import.elsewhere");
    }

    List<Fault> faults(List<LineFault> faults) {
        return faults.stream().map(this::fault).toList();
    }

    private Fault fault(LineFault fault) {
        var field = fault.field();
        var known = field.isEmpty() ? "line" : field;
        var place = fault.column().isEmpty() ? text.of("feedback.field." + known) : fault.column();
        var expected = text.of("feedback.expected." + known);
        return new Fault(fault.line(), place, expected, fault.found());
    }

    void send(RunView run, Function<LineFault, List<LineFault>> behind) {
        var header =
                Stream.of("line", "place", "expected", "found")
                        .map(word -> text.of("feedback.import.fault-file." + word))
                        .toArray(String[]::new);
        var chunks =
                Stream.iterate(
                        behind.apply(BEGIN),
                        chunk -> !chunk.isEmpty(),
                        chunk -> behind.apply(chunk.getLast()));
        CsvDownload.send(
                "aidas-" + run.id() + ".csv",
                Stream.concat(
                        Stream.<String[]>of(header),
                        chunks.flatMap(List::stream).map(this::fault).map(ImportWords::cells)));
    }

    private static String[] cells(Fault fault) {
        return new String[] {
            String.valueOf(fault.line()), fault.place(), fault.expected(), fault.found()
        };
    }
}
