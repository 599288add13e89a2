package aidas.insight.study.export;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.insight.study.Choice;
import aidas.insight.study.Laboratory;
import aidas.insight.study.Study;
import aidas.leaderboard.export.Download;
import aidas.leaderboard.export.FileKind;
import aidas.leaderboard.export.PdfFile;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Formats;
import aidas.shared.web.Messages;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Writes a study into a file; each one leaves an entry (R2.1). */
@UseCases
public class StudyExports {

    @Inject Laboratory laboratory;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @param kind CSV or PDF
     * @param reader the language of the paper
     * @throws IllegalArgumentException for another kind
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Download study(Study study, FileKind kind, Locale reader) {
        var findings = laboratory.study(study);
        audit.record(
                "insight.export",
                "export:study",
                kind.code() + " " + study.x() + " " + study.y() + " " + findings.dataVersion());
        return switch (kind) {
            case CSV ->
                    file(
                            "study",
                            FileKind.CSV,
                            out -> CsvDownload.write(out, StudyTable.of(findings).stream()));
            case PDF ->
                    file(
                            "study",
                            FileKind.PDF,
                            out ->
                                    PdfFile.write(
                                            new StudyPrintout(findings, reader)
                                                    .made(printed(reader)),
                                            Messages.of(reader, "leaderboard.export.pages"),
                                            out));
            case XLSX -> throw new IllegalArgumentException("a study is a CSV or a PDF");
        };
    }

    /** The cells that the study was made from, those of what was held included (R1.2). */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Download cells(Study study) {
        var codes = new LinkedHashSet<>(List.of(study.x(), study.y()));
        codes.addAll(study.held());
        codes.removeAll(List.of(Study.REGION, Study.FORMAT));
        var table =
                laboratory.table(
                        new ArrayList<>(codes),
                        new Choice(study.read(), study.region(), study.format()));
        return file("study-cells", FileKind.CSV, out -> CellTable.write(out, table));
    }

    private String printed(Locale reader) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Messages.of(
                reader,
                "leaderboard.export.printed",
                caller.displayName(),
                new Formats(reader).dayAndTime(now) + " UTC");
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static Download file(String name, FileKind kind, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return new Download(name + "." + kind.code(), kind, out.toByteArray());
    }
}
