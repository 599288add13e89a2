package aidas.testbed;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright; nothing is downloaded. */
record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser, Screens screens)
        implements AutoCloseable {

    /** Without windows it needs half the time. */
    private static final List<String> NAMES =
            List.of(
                    "chromium-headless-shell",
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable");

    private static final List<String> PLACES =
            List.of(
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium");

    static Chromium launch() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new LaunchOptions()
                        .setHeadless(true)
                        .setExecutablePath(program())
                        .setArgs(arguments());
        var browser = playwright.chromium().launch(options);
        return new Chromium(playwright, browser, new Screens(browser));
    }

    private static List<String> arguments() {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--disable-gpu",
                                "--in-process-gpu",
                                "--process-per-site",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Path program() {
        var named = System.getenv("AIDAS_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        var onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the browser tests need Chromium: install it or set"
                                                + " AIDAS_CHROMIUM to its program"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
