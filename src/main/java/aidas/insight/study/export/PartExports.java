package aidas.insight.study.export;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.insight.study.Choice;
import aidas.insight.study.Laboratory;
import aidas.insight.study.LadderDesk;
import aidas.insight.study.Study;
import aidas.leaderboard.export.Download;
import aidas.leaderboard.export.FileKind;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import aidas.shared.web.CsvDownload;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes drivers, fifths and the ladder into tables; each one leaves an entry (R1.4, R2.1). */
@UseCases
public class PartExports {

    @Inject Laboratory laboratory;
    @Inject LadderDesk desk;
    @Inject AuditLog audit;

    /** What y goes with. */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Download drivers(Study study, List<String> predictors) {
        var found = laboratory.drivers(study, predictors);
        var asked = new Asked("drivers").with("x", String.join(",", predictors));
        return file(asked.with("y", study.y()).of(study, found), PartLines.of(found.result()));
    }

    /** The top fifth of stores against the bottom one. */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Download fifths(Study study) {
        var found = laboratory.fifths(study);
        var asked = new Asked("quintiles").with("x", study.x()).with("y", study.y());
        return file(asked.of(study, found), PartLines.of(found.result()));
    }

    /** What missed standards cost. */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Download ladder(Scale scale, Choice choice) {
        var lines = PartLines.of(desk.ladder(scale, choice));
        return file(new Asked("ladder").with("scale", scale.code()).of(choice), lines);
    }

    private Download file(Asked asked, List<Line> lines) {
        audit.record("insight.export", "export:" + asked.part(), asked.summary());
        var out = new ByteArrayOutputStream();
        try {
            CsvDownload.write(out, StudyTable.of(asked.rows(), lines).stream());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return new Download(asked.part() + ".csv", FileKind.CSV, out.toByteArray());
    }
}
