package aidas.outreach;

import aidas.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Stamps forms and tells how old they are when they come back. */
@ApplicationScoped
public class FormStamps {

    @Inject FormKeys keys;
    @Inject Clock clock;

    /** For a form that is shown now behind that link. */
    public String issued(Secret link) {
        return stamp().at(clock.instant(), link.selector());
    }

    public FormAge age(String stamp, Secret link) {
        return stamp().age(stamp, link.selector(), clock.instant());
    }

    private Stamp stamp() {
        return new Stamp(keys.key());
    }
}
