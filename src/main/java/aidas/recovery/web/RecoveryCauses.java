package aidas.recovery.web;

import aidas.recovery.playbook.PlaybookDesk;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The causes that a rule's cases may have, and the scales it can ask for. */
@Named
@RequestScoped
public class RecoveryCauses {

    @Inject PlaybookDesk desk;
    @Inject Text text;

    /** The scales that answers have. */
    public List<SelectItem> scales() {
        return Arrays.stream(Scale.values())
                .map(
                        it ->
                                new SelectItem(
                                        it.code(),
                                        text.of(
                                                "recovery.words.scale",
                                                it.code(),
                                                it.low(),
                                                it.high())))
                .toList();
    }

    public List<SelectItem> all() {
        return desk.causes().stream()
                .map(it -> new SelectItem(it.code(), it.name().in(text.locale())))
                .toList();
    }
}
