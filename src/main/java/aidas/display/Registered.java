package aidas.display;

import aidas.shared.Secret;

/** A screen that was just registered, and the one time that its link is told (R1.1). */
public record Registered(ScreenEntry screen, Secret token) {

    /** The link's path on the portal. */
    public String path() {
        return "/tv/" + token.text();
    }
}
