package aidas.shared.web;

import aidas.shared.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** Answers everything that is thrown with a problem, and logs what we did wrong (R1.1, R1.2). */
@Provider
@ApplicationScoped
public class ThrownMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ThrownMapper.class);

    private static final int RETRY_SECONDS = 5;

    @Inject RequestId requestId;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        var problem = Problem.of(thrown);
        if (problem.status() >= 500) {
            LOG.errorf(thrown, "request %s failed", requestId.value());
        }
        var answer =
                thrown instanceof WebApplicationException e
                        ? Response.fromResponse(e.getResponse())
                        : Response.status(problem.status());
        if (problem.status() == 503) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        return answer.status(problem.status())
                .type(Problem.TYPE)
                .entity(problem.json(requestId.value()))
                .build();
    }
}
