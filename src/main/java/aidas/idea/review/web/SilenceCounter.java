package aidas.idea.review.web;

import aidas.idea.review.Silence;
import aidas.idea.review.SilenceReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How long ideas wait, for all who read the board. */
@Named
@RequestScoped
public class SilenceCounter {

    @Inject SilenceReading reading;

    private List<Silence> now;

    /** First those that never had a word, then all that wait, by stage. */
    public List<Silence> now() {
        if (now == null) {
            now = reading.now();
        }
        return now;
    }
}
