package aidas.insight.mirror.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.StoreComparison;
import aidas.feedback.StoreName;
import aidas.insight.mirror.CompanyMirror;
import aidas.insight.mirror.GuessDesk;
import aidas.insight.mirror.MirrorReading;
import aidas.insight.mirror.OwnMirror;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/** Behind {@code /insight/mirror.xhtml}: the own guesses of a lead, the picture of the company. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class MirrorPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject MirrorReading reading;
    @Inject GuessDesk desk;
    @Inject StoreComparison comparison;
    @Inject Caller caller;

    private String store;
    private String month;
    private String guess;
    private transient OwnMirror own;
    private transient List<StoreName> stores;
    private transient CompanyMirror company;

    /** Without a code it is the first of the lead's stores; without a store there is nothing. */
    public void load() {
        if (!lead() || own() == null) {
            return;
        }
        month = own().running().toString();
        guess = own().guess() == null ? null : own().guess().toString();
    }

    public boolean lead() {
        return caller.holds(Role.TEAM_LEAD);
    }

    /** Does the reader see the company's picture? */
    public boolean wide() {
        return caller.scope().company() && (caller.holds(Role.HR) || caller.holds(Role.OWNER));
    }

    /** Null if the lead has no store. */
    public OwnMirror own() {
        if (own == null && (store != null || !stores().isEmpty())) {
            own = reading.own(code());
            store = own.store().value();
        }
        return own;
    }

    private StoreCode code() {
        try {
            return store == null ? stores().getFirst().code() : new StoreCode(store);
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound("no such store: " + mistyped.getMessage());
        }
    }

    public List<StoreName> stores() {
        if (stores == null) {
            stores = comparison.stores();
        }
        return stores;
    }

    public CompanyMirror company() {
        if (company == null) {
            company = reading.company();
        }
        return company;
    }

    /** Keeps the guess for the month that the form was opened in, or says why not. */
    public String save() {
        if (!guess.strip().matches("[-−]?[0-9]{1,3}")) {
            Told.wrong();
            return null;
        }
        try {
            int points = Integer.parseInt(guess.strip().replace('−', '-'));
            desk.guess(code(), YearMonth.parse(month), points);
            Told.saved();
        } catch (Refused refused) {
            if (!refused.violations().getFirst().field().equals("month")) {
                Told.wrong();
                return null;
            }
            Told.over();
        }
        return "mirror.xhtml?faces-redirect=true&store=" + store;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getGuess() {
        return guess;
    }

    public void setGuess(String guess) {
        this.guess = guess;
    }
}
