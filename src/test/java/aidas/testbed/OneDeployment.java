package aidas.testbed;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys before the first class and never again: a deployment per class costs 10 to 40 seconds. It
 * goes when the server goes.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, ShippedWar.class)
                .observer(Sharing.class);
    }

    /** Stands between Arquillian's class events and those who would deploy for them. */
    public static class Sharing {

        @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofClass;

        private DeploymentScenario ofAll;
        private boolean tried;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> context) {
            if (ofAll == null) {
                context.proceed();
                ofAll = ofClass.get();
            } else {
                ofClass.set(ofAll);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (!tried) {
                tried = true;
                context.proceed();
                deployed = true;
            }
            if (!deployed) {
                throw new IllegalStateException("the deployment failed at the first class");
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // The next class wants it.
        }
    }
}
