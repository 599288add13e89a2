package aidas.recognition.web;

import aidas.shared.web.CurrentPage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.server.ServerEndpointConfig;

/**
 * Lets only the portal's own pages listen: a browser sends the session's cookie along from any
 * site, but tells where the page came from (R10.3).
 */
public class SameOrigin extends ServerEndpointConfig.Configurator {

    @Override
    public boolean checkOrigin(String origin) {
        return CDI.current().select(CurrentPage.class).get().origin().equals(origin);
    }
}
