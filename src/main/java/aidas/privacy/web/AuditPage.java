package aidas.privacy.web;

import aidas.privacy.AuditReading;
import aidas.privacy.AuditReading.Entries;
import aidas.shared.audit.AuditEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** Behind {@code /privacy/audit.xhtml}: who read or changed what, newest first. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject AuditReading reading;

    private String about = "";
    private int page = 1;
    private boolean check;
    private Entries entries;
    private Long broken;

    public void load() {
        page = Math.max(page, 1);
        entries = reading.entries(about.strip(), page - 1, SIZE);
        if (check) {
            broken = reading.check().orElse(null);
        }
    }

    public List<AuditEntry> entries() {
        return entries.entries();
    }

    public long total() {
        return entries.total();
    }

    /** The log has no place of its own, so its times are UTC. */
    public ZonedDateTime at(AuditEntry entry) {
        return entry.at().atZone(ZoneOffset.UTC);
    }

    public boolean whole() {
        return check && broken == null;
    }

    /** The first entry that does not fit, if the chain was checked and does not hold. */
    public Long broken() {
        return broken;
    }

    public boolean hasNewer() {
        return page > 1;
    }

    public boolean hasOlder() {
        return (long) page * SIZE < entries.total();
    }

    public int newer() {
        return page - 1;
    }

    public int older() {
        return page + 1;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about == null ? "" : about;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
