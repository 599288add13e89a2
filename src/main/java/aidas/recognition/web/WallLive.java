package aidas.recognition.web;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/**
 * Tells open walls that there may be something new (R10.1). It carries nothing: what a reader may
 * see, the page itself asks for. Who is not logged in does not get this far.
 */
@ServerEndpoint(value = "/live/wall", configurator = SameOrigin.class)
public class WallLive {

    @Inject Listeners listeners;

    @OnOpen
    public void open(Session session) throws IOException {
        if (!listeners.add(session)) {
            session.close(
                    new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too many listen"));
        }
    }

    @OnClose
    public void close(Session session) {
        listeners.remove(session);
    }

    @OnError
    public void failed(Session session, Throwable because) {
        listeners.remove(session);
    }
}
