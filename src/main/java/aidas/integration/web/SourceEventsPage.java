package aidas.integration.web;

import aidas.integration.EventReading;
import aidas.integration.EventView;
import aidas.integration.FileResult;
import aidas.integration.Reception;
import aidas.integration.State;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The part of {@code /integration/source.xhtml} that watches what comes, and takes files. Its list
 * stays as it was read, so that a button means the row beside which it stands.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class SourceEventsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject EventReading reading;
    @Inject Reception reception;
    @Inject SourceWords words;
    @Inject Text text;

    private List<EventView> events;
    private Long knocks;
    private Long event;
    private String payload;
    private transient Part upload;

    /** Opens an event, if one was asked for. */
    public void load(String source) {
        if (event != null) {
            payload = reading.open(source, event);
        }
    }

    /** Newest first. */
    public List<EventView> latest(String source) {
        if (events == null) {
            events = reading.latest(source, Long.MAX_VALUE);
        }
        return events;
    }

    /** How many payloads of the last 28 days were not signed rightly. */
    public long knocks(String source) {
        if (knocks == null) {
            knocks = reading.knocks(source);
        }
        return knocks;
    }

    public String replay(String source, long id) {
        try {
            var arrival = reading.replay(source, id);
            Notes.done(
                    text.of("integration.source.replayed", words.state(arrival.verdict().state())));
        } catch (NotFound forgotten) {
            Notes.failed(text.of("integration.source.forgotten"));
        }
        return here(source);
    }

    public String send(String source) {
        try (var bytes = upload.getInputStream()) {
            var read = bytes.readNBytes(Reception.LARGEST_FILE + 1);
            if (read.length > Reception.LARGEST_FILE) {
                Notes.failed(text.of("integration.source.file.large"));
            } else {
                told(reception.file(source, read));
            }
        } catch (Refused refused) {
            Notes.failed(text.of("integration.source.file.unreadable"));
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
        return here(source);
    }

    private void told(FileResult result) {
        var said =
                text.of(
                        "integration.source.file.taken",
                        result.rows(),
                        result.count(State.ACCEPTED),
                        result.count(State.REFUSED));
        if (result.count(State.REFUSED) > 0) {
            Notes.warned(said);
        } else {
            Notes.done(said);
        }
    }

    private static String here(String source) {
        return "/integration/source.xhtml?faces-redirect=true&source=" + source;
    }

    /** Of the event that is open; null if none is. */
    public String payload() {
        return payload;
    }

    public Long getEvent() {
        return event;
    }

    public void setEvent(Long event) {
        this.event = event;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
