package aidas.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Closes a run with the number of tests and the time of each level. */
public class LevelSummary implements TestExecutionListener {

    private static final Path FILE = Path.of("target", "test-levels.txt");

    private final Map<Level, Integer> tests = new EnumMap<>(Level.class);
    private final Map<Level, Long> nanos = new EnumMap<>(Level.class);
    private final Map<String, Long> begun = new HashMap<>();
    private TestPlan plan;
    private long start;

    @Override
    public void testPlanExecutionStarted(TestPlan it) {
        plan = it;
        start = System.nanoTime();
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        if (isClass(test)) {
            begun.put(test.getUniqueId(), System.nanoTime());
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            tests.merge(level(test), 1, Integer::sum);
        } else if (begun.containsKey(test.getUniqueId())) {
            long took = System.nanoTime() - begun.get(test.getUniqueId());
            nanos.merge(level(test), took, Long::sum);
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan it) {
        var text = new StringBuilder();
        tests.forEach(
                (level, count) ->
                        text.append(
                                "%-16s %5d tests %7.1f s%n"
                                        .formatted(
                                                level.words(),
                                                count,
                                                nanos.getOrDefault(level, 0L) / 1e9)));
        if (!tests.isEmpty()) {
            text.append("%-22s in all %7.1f s%n".formatted("", (System.nanoTime() - start) / 1e9));
            write(text.toString());
        }
    }

    private static void write(String text) {
        System.out.print("\n" + text);
        try {
            Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }

    private Level level(TestIdentifier test) {
        for (var at = test; at != null; at = plan.getParent(at).orElse(null)) {
            if (at.getSource().orElse(null) instanceof ClassSource source) {
                return Level.of(source.getJavaClass());
            }
        }
        return Level.UNIT;
    }
}
