package aidas.insight.fact.web;

import aidas.insight.fact.FactDesk;
import aidas.insight.fact.FactFault;
import aidas.insight.fact.FactHistory;
import aidas.insight.fact.FactOutcome;
import aidas.shared.audit.AuditEntry;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Behind {@code /insight/facts.xhtml}: a table is chosen, its difference shown, then taken. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class FactsPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** Bytes; what is longer comes over the API, which keeps nothing between two steps. */
    private static final int LONGEST = 8 << 20;

    private static final Pattern COUNTS = Pattern.compile("(\\d{1,9}) created, (\\d{1,9}) changed");

    @Inject FactDesk desk;
    @Inject FactHistory history;
    @Inject Text text;

    /** Only while the request that brings it lasts. */
    private transient Part upload;

    /** Packed, because it waits in the session for the confirmation. */
    private byte[] packed;

    private FactOutcome outcome;

    /** Reads the table and shows what it would change. */
    public void compare() {
        byte[] table = read();
        if (table.length > LONGEST) {
            Notes.refuse(text.of("insight.facts.long"));
            return;
        }
        packed = pack(table);
        outcome = desk.compare(table);
    }

    /** Takes the table that was compared (R1.1). */
    public void apply() {
        outcome = desk.apply(unpack(packed));
        packed = null;
    }

    /** Back to the choice of a file. */
    public String again() {
        return "facts.xhtml?faces-redirect=true";
    }

    private byte[] read() {
        try (InputStream in = upload.getInputStream()) {
            return in.readNBytes(LONGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        } finally {
            upload = null;
        }
    }

    private static byte[] pack(byte... table) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(table);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return out.toByteArray();
    }

    private static byte[] unpack(byte... packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory gives every byte", e);
        }
    }

    public boolean isAsking() {
        return outcome == null;
    }

    /** Is there anything to take, and is it not done yet? */
    public boolean isApplicable() {
        return packed != null && difference().created() + difference().changed() > 0;
    }

    /** What the table changes; null as long as that is not known. */
    public FactOutcome.Difference difference() {
        return outcome instanceof FactOutcome.Difference difference ? difference : null;
    }

    /** What is wrong with the table; null as long as nothing is. */
    public FactOutcome.Faulty faulty() {
        return outcome instanceof FactOutcome.Faulty faulty ? faulty : null;
    }

    public String heading() {
        return switch (outcome) {
            case null -> text.of("insight.facts.title");
            case FactOutcome.Faulty faulty -> text.of("insight.facts.faulty", faulty.total());
            case FactOutcome.Difference made ->
                    text.of(
                            "insight.facts." + (made.applied() ? "did" : "would"),
                            made.created() + made.changed());
        };
    }

    public String expected(FactFault fault) {
        return fault.expected(text.locale());
    }

    /** How many facts came in, from the words of the log. */
    public String told(String detail) {
        var counts = COUNTS.matcher(detail);
        return counts.matches()
                ? text.of(
                        "insight.facts.told",
                        Long.parseLong(counts.group(1)),
                        Long.parseLong(counts.group(2)))
                : detail;
    }

    public List<AuditEntry> history() {
        return history.latest();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
