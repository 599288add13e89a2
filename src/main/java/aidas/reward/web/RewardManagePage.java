package aidas.reward.web;

import aidas.reward.QueueReading;
import aidas.reward.RewardCode;
import aidas.reward.RewardDesk;
import aidas.reward.RewardView;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /reward/manage.xhtml}: the rewards in their order, and a form for one (R8.4). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RewardManagePage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/reward/manage.xhtml?faces-redirect=true";

    @Inject RewardDesk desk;
    @Inject QueueReading queue;
    @Inject RewardRows rows;
    @Inject Text text;

    private String edit;
    private String export;
    private List<RewardView> rewards = List.of();
    private RewardForm form = new RewardForm();

    public void load() {
        if (export != null) {
            CsvDownload.send("rewards.csv", rows.of(queue.all()));
            return;
        }
        rewards = desk.all();
        if (edit != null) {
            form =
                    rewards.stream()
                            .filter(each -> each.code().value().equals(edit))
                            .findFirst()
                            .map(RewardForm::of)
                            .orElseThrow(() -> new NotFound("there is no reward " + edit));
        }
    }

    /** Of how many only few are left, in a sentence. */
    public String heading() {
        return text.of(
                "reward.manage.heading", rewards.stream().filter(RewardView::runsLow).count());
    }

    /** Adds a new one, or changes the one that is edited. */
    public String save() {
        try {
            if (edit == null) {
                desk.add(form.text("code"), form.draft());
            } else {
                desk.change(new RewardCode(edit), form.draft());
            }
        } catch (Refused refused) {
            Notes.refuse("reward", refused, this::expected);
            return null;
        } catch (Unprocessable fewer) {
            Notes.refuse("reward:stock", text.of("reward.manage.wrong.fewer"));
            return null;
        }
        return done(edit == null ? "reward.manage.added" : "reward.manage.changed");
    }

    /** In three languages alike: {@code name.en} is asked for as {@code name} is. */
    private String expected(String field) {
        return text.of("reward.manage.wrong." + field.split("\\.", 2)[0]);
    }

    public String raise(RewardView reward) {
        desk.raise(reward.code());
        return HERE;
    }

    public String retire(RewardView reward) {
        desk.retire(reward.code());
        return done("reward.manage.retired.done");
    }

    public String bringBack(RewardView reward) {
        desk.bringBack(reward.code());
        return done("reward.manage.returned");
    }

    private String done(String key) {
        Notes.done(text.of(key));
        return HERE;
    }

    public List<RewardView> rewards() {
        return rewards;
    }

    /** The key of the form's heading. */
    public String formHeading() {
        return edit == null ? "reward.manage.add" : "reward.manage.change.heading";
    }

    public RewardForm getForm() {
        return form;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
