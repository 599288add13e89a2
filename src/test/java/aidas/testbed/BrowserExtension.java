package aidas.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Chromium for the run, one fresh {@link Browser} a test. Each thread has a Chromium of its
 * own: what drives it is not made for several.
 */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium =
                context.getRoot()
                        .getStore(SPACE)
                        .getOrComputeIfAbsent(
                                "Chromium of " + Thread.currentThread().threadId(),
                                thread -> Chromium.launch(),
                                Chromium.class);
        return context.getStore(SPACE)
                .getOrComputeIfAbsent(Browser.class, type -> new Browser(chromium), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(SPACE).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        try (browser) {
            if (context.getExecutionException().isPresent()) {
                browser.picture(Path.of("target", "failures", name(context) + ".png"));
            } else {
                assertThat(browser.complaints()).as("complaints in the console").isEmpty();
            }
        }
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName()
                + "-"
                + context.getRequiredTestMethod().getName();
    }
}
