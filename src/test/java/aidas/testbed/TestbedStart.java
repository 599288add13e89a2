package aidas.testbed;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Starts the portal before the first test, as Arquillian wants its server's ports by then. */
public class TestbedStart implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (Testbed.isWanted() && plan.containsTests()) {
            Testbed.get();
        }
    }
}
