package aidas.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Says what is being done and how long it took, a line each. */
class Progress {

    private final long begin = System.nanoTime();
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Something that takes a while. */
    interface Step<T> {
        T run() throws Exception;
    }

    <T> T step(String what, Step<T> step) {
        long start = System.nanoTime();
        try {
            var result = step.run();
            say("%s (%.1f s)".formatted(what, (System.nanoTime() - start) / 1e9));
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(what + " failed: " + e.getMessage(), e);
        }
    }

    synchronized void say(String line) {
        out.printf("%6.1f s  %s%n", elapsed().toMillis() / 1000.0, line);
        out.flush();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
