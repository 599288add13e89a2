package aidas.feedback.web;

import aidas.shared.web.Text;
import java.util.List;
import java.util.stream.DoubleStream;

/** A value on an axis, with its place. */
public record Tick(String at, String label) {

    static List<Tick> every(double step, Axis axis, Text text) {
        double first = Math.ceil(axis.low() / step) * step;
        return DoubleStream.iterate(first, value -> value <= axis.high(), value -> value + step)
                .mapToObj(value -> new Tick(axis.percent(value), text.number(value + 0.0, 1)))
                .toList();
    }
}
