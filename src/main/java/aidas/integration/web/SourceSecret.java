package aidas.integration.web;

import aidas.integration.Registered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** A secret that was just drawn, from one page to the next and no further. */
@Named
@RequestScoped
public class SourceSecret {

    private static final String KEY = "integration.secret";

    void tell(Registered registered) {
        if (!registered.secret().isEmpty()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getFlash()
                    .put(KEY, registered.secret());
        }
    }

    /** Null but right after it was drawn. */
    public Object drawn() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(KEY);
    }
}
