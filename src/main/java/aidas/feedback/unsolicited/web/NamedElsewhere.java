package aidas.feedback.unsolicited.web;

import aidas.feedback.unsolicited.OwnMentions;
import aidas.feedback.unsolicited.UnsolicitedView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The section "Named elsewhere" of My feedback (R4.4). */
@Named
@RequestScoped
public class NamedElsewhere {

    private static final int LATEST = 5;

    @Inject OwnMentions mentions;

    private List<UnsolicitedView> latest;

    @PostConstruct
    void load() {
        latest = mentions.mine(LATEST);
    }

    public List<UnsolicitedView> latest() {
        return latest;
    }
}
