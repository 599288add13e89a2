package aidas.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server process of ours and what it started; ended by its own handle only (R1.1). */
class Program implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final String name;
    private final Process process;
    private final Path log;

    private Program(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Program start(String name, Path log, Map<String, String> environment, String... command)
            throws IOException {
        Files.createDirectories(log.getParent());
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Program(name, builder.start(), log);
    }

    /** Runs to its end; its output goes to the log. */
    static void run(String name, Path log, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var program = start(name, log, environment, command);
        int status = program.process.waitFor();
        if (status != 0) {
            throw new IOException(name + " ended with " + status + ", see " + log);
        }
    }

    /** Waits so long; throws with the end of its log as soon as it has died. */
    void expectAliveFor(Duration time) throws InterruptedException {
        if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(name + " has died:\n" + lastLines());
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(no log in " + log + ")";
        }
    }

    @Override
    public void close() {
        var children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroy);
    }
}
