package aidas.recognition.equity.web;

import aidas.recognition.equity.ring.OpenRing;
import aidas.recognition.equity.ring.RingDesk;
import aidas.recognition.equity.ring.Swapped;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /recognition/rings.xhtml}: rings that go on, and a look at one of them. */
@Named
@RequestScoped
public class RingsPage {

    @Inject RingDesk desk;
    @Inject Text text;

    private Long ring;
    private String reason;
    private List<OpenRing> goingOn;
    private List<Swapped> seen;

    public List<OpenRing> goingOn() {
        if (goingOn == null) {
            goingOn = desk.goingOn();
        }
        return goingOn;
    }

    /** Two people, October 2026. */
    public String name(OpenRing each) {
        return text.of("recognition.rings.one", each.size(), each.month());
    }

    /** Shows what its people thanked each other for, on this page and only now. */
    public String look() {
        try {
            seen = desk.look(ring, reason);
        } catch (Refused refused) {
            Notes.refuse("look", refused, field -> text.of("recognition.rings.wrong.reason"));
        }
        return null;
    }

    /** Null until one was looked at. */
    public List<Swapped> seen() {
        return seen;
    }

    public Long getRing() {
        return ring;
    }

    public void setRing(Long ring) {
        this.ring = ring;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
