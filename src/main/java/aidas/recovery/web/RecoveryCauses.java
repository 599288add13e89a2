package aidas.recovery.web;

import aidas.recovery.playbook.PlaybookDesk;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The causes that a rule's cases may have. */
@Named
@RequestScoped
public class RecoveryCauses {

    @Inject PlaybookDesk desk;
    @Inject Text text;

    public List<SelectItem> all() {
        return desk.causes().stream()
                .map(it -> new SelectItem(it.code(), it.name().in(text.locale())))
                .toList();
    }
}
