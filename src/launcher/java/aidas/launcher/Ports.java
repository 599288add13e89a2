package aidas.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds ports that nobody uses (R1.2). */
class Ports {

    private static final int TRIES = 100;

    private final Settings settings;

    Ports(Settings settings) {
        this.settings = settings;
    }

    /** The port asked for by that variable, or the first free one from the usual on. */
    int choose(String variable, int usual) {
        Optional<Integer> asked = settings.get(variable).map(Integer::valueOf);
        if (asked.isPresent()) {
            if (!isFree(asked.get())) {
                throw new IllegalStateException(
                        "port " + asked.get() + " (" + variable + ") is taken by another program");
            }
            return asked.get();
        }
        return IntStream.range(usual, usual + TRIES)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no free port from " + usual + " on; set " + variable));
    }

    /** One that the system chooses. */
    static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
