package aidas.recognition.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Writes what a list is asked for into its address; what is empty is left out. */
final class Addresses {

    private Addresses() {}

    static String wall(WallPage page, String before) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("view", page.getView().equals("wall") ? "" : page.getView());
        asked.put("q", page.getWords());
        asked.put("value", page.getValue());
        asked.put("store", page.getStore());
        asked.put("person", page.getPerson());
        asked.put("before", before);
        var query =
                asked.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "wall.xhtml" : "wall.xhtml?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
