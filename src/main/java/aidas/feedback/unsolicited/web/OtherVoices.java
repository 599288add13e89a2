package aidas.feedback.unsolicited.web;

import aidas.access.StoreCode;
import aidas.feedback.unsolicited.UnsolicitedReading;
import aidas.feedback.unsolicited.UnsolicitedView;
import aidas.feedback.unsolicited.VoiceSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The section "Other voices" of the store's page: the latest that stand (R4.4). */
@Named
@RequestScoped
public class OtherVoices {

    private static final int LATEST = 3;

    @Inject UnsolicitedReading reading;

    private final Map<String, List<UnsolicitedView>> read = new HashMap<>();

    public List<UnsolicitedView> latest(String store) {
        return read.computeIfAbsent(store, this::find);
    }

    /** The key of what is said above them. */
    public String why(String store) {
        return "feedback.unsolicited." + (latest(store).isEmpty() ? "none" : "others.why");
    }

    private List<UnsolicitedView> find(String store) {
        var code = new StoreCode(store);
        return reading.ofStore(code, new VoiceSearch(code, null, "", true, 0, LATEST)).rows();
    }
}
