package aidas.recognition.nomination.web;

import aidas.recognition.nomination.CallReading;
import aidas.recognition.nomination.NominationReading;
import aidas.recognition.nomination.NominationView;
import aidas.recognition.nomination.OpenCall;
import aidas.recognition.value.ValueReading;
import aidas.recognition.value.ValueView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /recognition/nominations.xhtml}: open calls, and the reader's own nominations. */
@Named
@RequestScoped
public class NominationsPage {

    @Inject CallReading calls;
    @Inject NominationReading reading;
    @Inject ValueReading values;

    private List<OpenCall> open;
    private List<NominationView> mine;
    private List<NominationView> granted;

    public List<OpenCall> open() {
        if (open == null) {
            open = calls.open();
        }
        return open;
    }

    public List<NominationView> mine() {
        if (mine == null) {
            mine = reading.mine();
        }
        return mine;
    }

    public List<NominationView> granted() {
        if (granted == null) {
            granted = reading.granted();
        }
        return granted;
    }

    public List<ValueView> values() {
        return values.inUse();
    }
}
