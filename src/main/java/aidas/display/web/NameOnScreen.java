package aidas.display.web;

import aidas.display.NameDesk;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind everybody's word on their own first name, on {@code /privacy/viewers.xhtml}. */
@Named
@RequestScoped
public class NameOnScreen {

    @Inject NameDesk desk;
    @Inject Text text;

    private boolean agreed;

    @PostConstruct
    void load() {
        agreed = desk.mine();
    }

    public String save() {
        desk.choose(agreed);
        Notes.done(text.of(agreed ? "display.name.agreed" : "display.name.refused"));
        return "/privacy/viewers.xhtml?faces-redirect=true";
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
