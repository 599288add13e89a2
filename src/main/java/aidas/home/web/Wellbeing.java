package aidas.home.web;

import aidas.feedback.RollupCheck;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** How the portal itself is, for the administrator's start page (R2.2). */
@Named
@RequestScoped
public class Wellbeing {

    @Inject @Any Instance<HealthCheck> checks;
    @Inject RollupCheck sums;

    private boolean check;
    private int wrong;

    /** A part of the portal that answers or not. */
    public record Part(String name, boolean up) {

        /** The key of what it says. */
        public String key() {
            return "home.admin.health." + name + (up ? ".up" : ".down");
        }
    }

    public void load() {
        if (check) {
            wrong = sums.differences().size();
        }
    }

    public List<Part> parts() {
        return ready().map(HealthCheck::call).map(Wellbeing::part).toList();
    }

    private Stream<HealthCheck> ready() {
        return checks.select(Readiness.Literal.INSTANCE).stream();
    }

    private static Part part(HealthCheckResponse answer) {
        var name = answer.getName().startsWith("identity") ? "identity" : answer.getName();
        return new Part(name, answer.getStatus() == Status.UP);
    }

    /** How many sums differ from their answers, at most two hundred. */
    public int wrong() {
        return wrong;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
