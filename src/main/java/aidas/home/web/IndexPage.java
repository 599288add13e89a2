package aidas.home.web;

import aidas.access.Caller;
import aidas.home.Way;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Behind {@code /index.xhtml}: leads everybody to the start page of their strongest role (R1.1).
 */
@Named
@RequestScoped
public class IndexPage {

    @Inject Caller caller;

    public String start() {
        return Way.start(caller.roles()) + "?faces-redirect=true";
    }
}
