package aidas.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a list with what is searched and sorted (R8.1). */
record Address(String path, Map<String, String> parameters) {

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with one parameter more, or another value of it; an empty one is left out. */
    Address with(String name, Object value) {
        var more = new LinkedHashMap<>(parameters);
        more.remove(name);
        if (!value.toString().isEmpty()) {
            more.put(name, value.toString());
        }
        return new Address(path, more);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(p -> p.getKey() + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
