package aidas.access.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A partial request on a view that has expired gets the page anew: an error inside a partial answer
 * would be seen by nobody. A whole request gets the page that explains it.
 */
public class ExpiredViews extends ExceptionHandlerFactory {

    public ExpiredViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** Looks at what happened before everybody else does. */
    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            var context = FacesContext.getCurrentInstance();
            if (context.getPartialViewContext().isAjaxRequest()) {
                for (var events = getUnhandledExceptionQueuedEvents().iterator();
                        events.hasNext(); ) {
                    if (events.next().getContext().getException() instanceof ViewExpiredException) {
                        events.remove();
                        reload(context);
                    }
                }
            }
            getWrapped().handle();
        }

        private static void reload(FacesContext context) {
            var external = context.getExternalContext();
            try {
                external.redirect(
                        external.getRequestContextPath() + external.getRequestServletPath());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot lead back to the page", e);
            }
            context.responseComplete();
        }
    }
}
