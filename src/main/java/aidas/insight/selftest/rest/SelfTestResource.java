package aidas.insight.selftest.rest;

import aidas.insight.selftest.SelfTestDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the statistics agree with published results. */
@Path("v1/insight/self-test")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SelfTestResource {

    @Inject SelfTestDesk desk;

    @GET
    public SelfTestJson run() {
        return SelfTestJson.of(desk.report());
    }
}
