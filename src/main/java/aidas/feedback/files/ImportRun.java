package aidas.feedback.files;

import aidas.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * One file on its way in: uploaded and mapped, tried, taken in, done. It can be stopped while it is
 * under way; what fails or is lost can be tried and run again (R5.1 to R5.3).
 */
@Entity
@Table(name = "import_run")
class ImportRun {

    /** A chunk takes seconds; who is silent longer than this is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Set<Stage> MAY_BE_MAPPED =
            EnumSet.of(Stage.UPLOADED, Stage.CHECKED, Stage.CANCELLED, Stage.FAILED, Stage.LOST);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private TextEncoding encoding;

    private String headers;

    @Column(name = "row_count")
    private long rowCount;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    private String mapping;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "last_line")
    private long lastLine;

    @Embedded private Counts counts;
    private String unlinked;

    /** For JPA. */
    protected ImportRun() {}

    ImportRun(String fileName, Inspection.Sound file, String by, Instant at) {
        this.fileName = fileName;
        this.encoding = file.encoding();
        this.headers = ColumnMapJson.list(file.headers());
        this.rowCount = file.rows();
        this.uploadedBy = by;
        this.uploadedAt = at;
        this.stage = Stage.UPLOADED;
        this.heardAt = at;
        this.counts = Counts.NONE;
        this.unlinked = "[]";
    }

    long id() {
        return id;
    }

    String subject() {
        return "import:" + id;
    }

    String headers() {
        return headers;
    }

    Counts counts() {
        return counts;
    }

    /** With {@link Stage#LOST} for what is under way and silent. */
    Stage stage(Instant now) {
        return stage.isUnderWay() && heardAt.plus(SILENCE).isBefore(now) ? Stage.LOST : stage;
    }

    void mapped(ColumnMap map, Instant now) {
        must(MAY_BE_MAPPED.contains(stage(now)));
        if (!map.fits(ColumnMapJson.list(headers))) {
            throw new Refused("mapping", "expected columns of this file");
        }
        mapping = ColumnMapJson.of(map);
        stage = Stage.UPLOADED;
    }

    /** Begins anew, with nothing counted; refused as long as another errand is at it. */
    void begin(boolean dryRun, Instant now) {
        var before = stage(now);
        must(mapping != null && before != Stage.DONE && !before.isUnderWay());
        must(dryRun || before != Stage.UPLOADED);
        stage = dryRun ? Stage.CHECKING : Stage.RUNNING;
        heardAt = now;
        finishedAt = null;
        stopAsked = false;
        lastLine = 0;
        counts = Counts.NONE;
        unlinked = "[]";
    }

    /** Tells how far it is; answers whether to go on. */
    boolean reached(Progress progress, Instant now) {
        must(stage.isUnderWay());
        heardAt = now;
        lastLine = progress.line();
        counts = progress.counts();
        unlinked = UnlinkedJson.of(progress.unlinked());
        return !stopAsked;
    }

    void askToStop(Instant now) {
        if (stage(now).isUnderWay()) {
            stopAsked = true;
        }
    }

    void ended(Instant now) {
        must(stage.isUnderWay());
        boolean dry = stage == Stage.CHECKING;
        if (stopAsked && counts.done() < rowCount) {
            stage = dry ? Stage.UPLOADED : Stage.CANCELLED;
        } else {
            stage = dry ? Stage.CHECKED : Stage.DONE;
        }
        finishedAt = now;
    }

    void failed(Instant now) {
        must(stage.isUnderWay());
        stage = Stage.FAILED;
        finishedAt = now;
    }

    private void must(boolean expected) {
        if (!expected) {
            throw new Refused("stage", "is not possible for a file that is " + stage);
        }
    }

    RunView view(Instant now) {
        return new RunView(
                id == null ? 0 : id,
                fileName,
                encoding,
                ColumnMapJson.list(headers),
                mapping == null ? null : ColumnMapJson.read(mapping),
                stage(now),
                rowCount,
                lastLine,
                counts,
                UnlinkedJson.read(unlinked),
                uploadedBy,
                uploadedAt,
                finishedAt);
    }
}
