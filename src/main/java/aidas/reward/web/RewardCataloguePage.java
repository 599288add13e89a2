package aidas.reward.web;

import aidas.reward.CatalogueReading;
import aidas.reward.CatalogueReading.Catalogue;
import aidas.reward.Offer;
import aidas.reward.RequestDesk;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Behind {@code /reward/catalogue.xhtml}: what the reader can ask for. With a code in the address
 * one reward stands in front, which is the second look before it is asked for (R8.1).
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RewardCataloguePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject CatalogueReading reading;
    @Inject RequestDesk desk;
    @Inject Text text;

    private String reward;
    private Long balance;
    private List<Offer> offers = List.of();
    private Offer chosen;
    private String key;

    /** Each second look asks once, however often its button is pressed. */
    @PostConstruct
    void open() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        Catalogue catalogue = reading.mine();
        balance = catalogue.balance();
        offers = catalogue.offers();
        if (reward != null) {
            chosen =
                    offers.stream()
                            .filter(each -> each.reward().code().value().equals(reward))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("there is no reward " + reward));
        }
    }

    /** What the reader has, in a sentence. */
    public String heading() {
        return balance == null
                ? text.of("reward.catalogue.apart")
                : text.of("reward.catalogue.heading", Math.max(0, balance));
    }

    public List<Offer> offers() {
        return offers;
    }

    /** Null unless the address names one. */
    public Offer chosen() {
        return chosen;
    }

    /** What asking for it costs, and what remains. */
    public String paying() {
        var terms = chosen.reward().terms();
        return terms.free()
                ? text.of("reward.catalogue.free")
                : text.of("reward.catalogue.pays", terms.price(), balance - terms.price());
    }

    public String ask() {
        try {
            desk.ask(chosen.reward().code(), key);
        } catch (Conflict | Unprocessable | NotFound meanwhile) {
            Notes.failed(text.of("reward.catalogue.meanwhile"));
            return "/reward/catalogue.xhtml?faces-redirect=true";
        } catch (Refused nobody) {
            Notes.refuse(text.of("reward.catalogue.nobody"));
            return null;
        }
        Notes.done(text.of("reward.catalogue.asked"));
        return "/reward/mine.xhtml?faces-redirect=true";
    }

    public String getReward() {
        return reward;
    }

    public void setReward(String reward) {
        this.reward = reward == null || reward.isBlank() ? null : reward;
    }
}
