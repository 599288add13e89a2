package aidas.testbed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR that Maven just built, with the tests beside its classes: they run in what will be
 * shipped, not in a lookalike. It differs in three things: its address, the door through which the
 * tests come in, and {@link StubCaller}.
 */
public class ShippedWar implements DeploymentScenarioGenerator {

    private static final File WAR = new File("target/aidas.war");
    private static final File TESTS = new File("target/test-classes");
    private static final String WEB_XML = "WEB-INF/web.xml";
    private static final String JBOSS_WEB_XML = "WEB-INF/jboss-web.xml";

    /** What looks at the portal from outside, and what only it needs. */
    private static final Pattern OUTSIDE =
            Pattern.compile(
                    "/(?!aidas).*|/aidas/(architecture|journey|launcher).*|/aidas/.*/(rest|web)/.*");

    /** Everything needs a login, so the tests' own way in has to be let through by name. */
    private static final String DOOR =
            """
            <security-constraint>
                <web-resource-collection>
                    <web-resource-name>the tests' way in</web-resource-name>
                    <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
            </security-constraint>
            </web-app>
            """;

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("aidas", war()));
    }

    private static WebArchive war() {
        var war =
                ShrinkWrap.create(ZipImporter.class, "aidas-in-container.war")
                        .importFrom(WAR)
                        .as(WebArchive.class);
        replace(war, WEB_XML, read(war, WEB_XML).replace("</web-app>", DOOR));
        replace(
                war,
                JBOSS_WEB_XML,
                "<jboss-web><context-root>/in-container</context-root></jboss-web>");
        return war.merge(tests(), "WEB-INF/classes").addAsLibrary(jarOf(Assertions.class));
    }

    private static GenericArchive tests() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(TESTS, path -> !OUTSIDE.matcher(path.get()).matches())
                .as(GenericArchive.class);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String read(WebArchive war, String file) {
        try (var in = war.get(file).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(WebArchive war, String file, String text) {
        war.delete(file);
        war.add(new StringAsset(text), file);
    }
}
