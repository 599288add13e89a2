package aidas.integration.web;

import aidas.integration.SourceDesk;
import aidas.integration.SourceView;
import aidas.integration.Tried;
import aidas.integration.TryDesk;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Behind {@code /integration/source.xhtml}: a source, mapped and tried. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class SourcePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject SourceDesk desk;
    @Inject TryDesk tries;
    @Inject SourceSecret told;
    @Inject Text text;

    private String code;
    private SourceView source;
    private SourceForm form;
    private String payload;
    private String secret;
    private List<Tried> tried = List.of();

    public void load() {
        if (source == null) {
            source = desk.one(code == null ? "" : code);
            form = new SourceForm(source);
        }
    }

    public String save() {
        try {
            desk.change(code, form.draft());
            Notes.done(text.of("integration.source.saved"));
            return here();
        } catch (Refused refused) {
            refuse(refused);
            return null;
        }
    }

    /** By what stands in the form now, which is not saved by it. */
    public void tryOut() {
        tried = List.of();
        try {
            var bytes = payload == null ? new byte[0] : payload.getBytes(StandardCharsets.UTF_8);
            tried = tries.tried(code, form.draft(), bytes);
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    /** What is wrong with the payload as a whole stands below it. */
    private void refuse(Refused refused) {
        for (var wrong : refused.violations()) {
            var field = wrong.field();
            if (field.matches("name|survey|store|channel|zone|choices")) {
                Notes.refuse("mapping:" + field, text.of("integration.source.wrong." + field));
            } else if (field.startsWith("names.")) {
                Notes.refuse(text.of("integration.source.wrong.names"));
            } else {
                Notes.refuse("mapping:payload", text.of("integration.source.wrong.payload"));
            }
        }
    }

    public String renew() {
        try {
            told.tell(desk.renew(code, secret));
            Notes.done(text.of("integration.source.renewed"));
            return here();
        } catch (Refused refused) {
            Notes.refuse("renewal", refused, f -> text.of("integration.source.wrong.secret"));
            return null;
        }
    }

    public String retire() {
        desk.retire(code);
        Notes.done(text.of("integration.source.retired"));
        return here();
    }

    private String here() {
        return "/integration/source.xhtml?faces-redirect=true&source=" + code;
    }

    public SourceView source() {
        return source;
    }

    public SourceForm form() {
        return form;
    }

    public boolean open() {
        return source.retiredAt() == null;
    }

    public List<Tried> tried() {
        return tried;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPayload() {
        return payload;
    }

    public void setPayload(String payload) {
        this.payload = payload;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
