package aidas.outreach.place.rest;

import jakarta.ws.rs.core.UriInfo;

/** Of the portal, as the client reaches it. */
final class Origin {

    private Origin() {}

    static String of(UriInfo address) {
        return address.getBaseUri().resolve("/").toString().replaceFirst("/$", "");
    }
}
