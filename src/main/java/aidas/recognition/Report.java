package aidas.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Somebody says that a thank-you should not stand there. It waits until HR decides. */
@Entity
@Table(name = "kudos_report")
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kudos_id")
    private long kudosId;

    @Column(name = "reported_by")
    private String reportedBy;

    private String reason;
    private Instant at;
    private Boolean hidden;
    private String because;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Version private long version;

    /** For JPA. */
    protected Report() {}

    Report(long kudos, String by, String reason, Instant at) {
        this.kudosId = kudos;
        this.reportedBy = by;
        this.reason = reason;
        this.at = at;
    }

    void decide(boolean hide, String why, String by, Instant when) {
        if (!isOpen()) {
            throw new IllegalStateException("report " + id + " is decided already");
        }
        hidden = hide;
        because = why;
        decidedBy = by;
        decidedAt = when;
    }

    boolean isOpen() {
        return hidden == null;
    }

    long id() {
        return id;
    }

    long kudos() {
        return kudosId;
    }

    ReportView view(KudosView kudos, List<Talk.Reply> replies) {
        return new ReportView(id, reportedBy, reason, at, kudos, replies);
    }
}
