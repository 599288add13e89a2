package aidas.recognition.value.web;

import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueDesk;
import aidas.recognition.value.ValueReading;
import aidas.recognition.value.ValueView;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /recognition/values.xhtml}: the values in their order, and a form for one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ValuesPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/recognition/values.xhtml?faces-redirect=true";

    @Inject ValueReading reading;
    @Inject ValueDesk desk;
    @Inject Text text;

    private String edit;
    private List<ValueView> values;
    private ValueForm form = new ValueForm();

    public void load() {
        values = reading.all();
        if (edit != null) {
            form =
                    values.stream()
                            .filter(each -> each.code().value().equals(edit))
                            .findFirst()
                            .map(ValueForm::of)
                            .orElseThrow(() -> new NotFound("there is no value " + edit));
        }
    }

    /** Adds a new one, or words the one that is edited anew. */
    public String save() {
        try {
            if (edit == null) {
                desk.add(form.getCode(), form.wording());
            } else {
                desk.reword(new ValueCode(edit), form.wording());
            }
        } catch (Refused refused) {
            refuse(refused);
            return null;
        }
        return done(edit == null ? "recognition.values.added" : "recognition.values.reworded");
    }

    public String raise(ValueView value) {
        desk.raise(value.code());
        return HERE;
    }

    public String retire(ValueView value) {
        desk.retire(value.code());
        return done("recognition.values.retired.done");
    }

    public String bringBack(ValueView value) {
        desk.bringBack(value.code());
        return done("recognition.values.returned");
    }

    private String done(String key) {
        Notes.done(text.of(key));
        return HERE;
    }

    private void refuse(Refused refused) {
        Notes.refuse("value", refused, this::expected);
    }

    /** In three languages alike: {@code name.en} is asked for as {@code name} is. */
    private String expected(String field) {
        return text.of("recognition.values.wrong." + field.split("\\.", 2)[0]);
    }

    public List<ValueView> values() {
        return values;
    }

    /** The key of the form's heading. */
    public String heading() {
        return edit == null ? "recognition.values.add" : "recognition.values.reword.heading";
    }

    public ValueForm getForm() {
        return form;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }
}
