package aidas.notification.rest;

import aidas.notification.mail.MailReading;
import aidas.notification.mail.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;

/** How the mail about notices is doing, for the administrator. */
@Path("v1/notices/mail")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MailResource {

    @Inject MailReading reading;

    /**
     * What waits and what was given up.
     *
     * @param works is there a mail server, and does the portal know its own address?
     * @param oldest when the oldest that waits was made; absent if none waits
     * @param because why those that wait were not taken the last time; absent if they were not
     *     tried
     * @param sent in the last seven days
     */
    public record MailJson(
            boolean works,
            long waiting,
            String oldest,
            String because,
            long sent,
            List<FailureJson> failures) {

        static MailJson of(MailState state) {
            return new MailJson(
                    state.works(),
                    state.waiting(),
                    Objects.toString(state.oldest(), null),
                    state.because(),
                    state.sent(),
                    state.failures().stream().map(FailureJson::of).toList());
        }
    }

    /** A letter that was given up. */
    public record FailureJson(String at, String employee, String kind, String because) {

        static FailureJson of(MailState.Failure failure) {
            return new FailureJson(
                    failure.at().toString(), failure.employee(), failure.kind(), failure.because());
        }
    }

    @GET
    public MailJson state() {
        return MailJson.of(reading.state());
    }
}
