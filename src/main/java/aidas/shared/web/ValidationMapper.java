package aidas.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server has its own answer to failed validation; this one is nearer and speaks problems. */
@Provider
@ApplicationScoped
public class ValidationMapper implements ExceptionMapper<ValidationException> {

    @Inject ThrownMapper mapper;

    @Override
    public Response toResponse(ValidationException thrown) {
        return mapper.toResponse(thrown);
    }
}
