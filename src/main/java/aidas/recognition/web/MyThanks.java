package aidas.recognition.web;

import aidas.recognition.AllowanceDesk;
import aidas.recognition.Balances;
import aidas.recognition.ConsentDesk;
import aidas.recognition.News;
import aidas.recognition.NewsDesk;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is the reader's own: balances, the word on the wall, what is not read yet. */
@Named
@RequestScoped
public class MyThanks {

    @Inject AllowanceDesk allowances;
    @Inject ConsentDesk consents;
    @Inject NewsDesk news;
    @Inject Text text;

    private boolean said;
    private boolean agreed;
    private boolean read;
    private Balances balances;
    private List<News> unread;

    @PostConstruct
    void load() {
        var mine = consents.mine();
        said = mine.isPresent();
        agreed = mine.orElse(false);
    }

    /** Null for a login that is no employee's. */
    public Balances balances() {
        if (!read) {
            balances = mine();
            read = true;
        }
        return balances;
    }

    private Balances mine() {
        try {
            return allowances.mine();
        } catch (Refused nobody) {
            return null;
        }
    }

    /** Has the reader, an employee, not said yet whether thanks may stand on the wall? */
    public boolean asked() {
        return !said && balances() != null;
    }

    public List<News> news() {
        if (unread == null) {
            unread = news.mine();
        }
        return unread;
    }

    public String agree() {
        return choose(true, "/recognition/wall.xhtml?faces-redirect=true");
    }

    public String refuse() {
        return choose(false, "/recognition/wall.xhtml?faces-redirect=true");
    }

    /** From the switch among the other ones. */
    public String save() {
        return choose(agreed, "/privacy/viewers.xhtml?faces-redirect=true");
    }

    private String choose(boolean yes, String next) {
        try {
            consents.choose(yes);
        } catch (Refused nobody) {
            Notes.refuse(text.of("recognition.nobody"));
            return null;
        }
        Notes.done(text.of(yes ? "recognition.consent.agreed" : "recognition.consent.refused"));
        return next;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
