package aidas.idea.web;

import aidas.idea.BoardSearch;
import aidas.idea.Kind;
import aidas.idea.Sort;
import aidas.idea.Stage;
import aidas.idea.Tag;
import aidas.idea.View;
import aidas.shared.Characters;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of the board, as it stands in the address; nothing is the empty text. */
public class Asked implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int SIZE = 20;
    private static final int DEEPEST = 500;
    private static final Set<Stage> OPEN = EnumSet.of(Stage.SUBMITTED, Stage.REVIEW, Stage.TRIAL);

    private String view = "all";
    private String words = "";
    private String kind = "";
    private String stage = "open";
    private String tag = "";
    private String sort = "trending";
    private String page = "0";

    /** The address of the same in another view, from its beginning. */
    public String withView(String other) {
        return address("view", other);
    }

    /** The same with another tag, from its beginning. */
    public String withTag(String other) {
        return address("tag", other);
    }

    /** Another page of the same. */
    public String withPage(int other) {
        return address("page", Integer.toString(other));
    }

    /** Counts from 0; one that is too deep is the first. */
    int place() {
        return page.matches("[0-9]{1,3}") ? Integer.parseInt(page) % DEEPEST : 0;
    }

    BoardSearch search() {
        return new BoardSearch(
                Characters.areLegible(words) ? words : "",
                Kind.ofCode(kind).orElse(null),
                stages(),
                Tag.of(tag).orElse(null),
                null,
                View.ofCode(view).orElse(View.ALL),
                Sort.ofCode(sort).orElse(Sort.TRENDING),
                place(),
                SIZE);
    }

    private Set<Stage> stages() {
        return switch (stage) {
            case "open" -> OPEN;
            case "every" -> Set.of();
            default -> Set.of(Stage.ofCode(stage).orElseThrow());
        };
    }

    private String address(String changed, String value) {
        var all = new LinkedHashMap<String, String>();
        all.put("view", view);
        all.put("q", words);
        all.put("kind", kind);
        all.put("stage", stage);
        all.put("tag", tag);
        all.put("sort", sort);
        all.put(changed, value);
        return all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Asked::parameter)
                .collect(Collectors.joining("&", "board.xhtml?", ""));
    }

    private static String parameter(Map.Entry<String, String> each) {
        return each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8);
    }

    /** Does it leave anything out? */
    boolean narrowed() {
        return !(words + kind + tag).isEmpty() || !view.equals("all") || !stage.equals("open");
    }

    private static String some(String text) {
        return text == null ? "" : text.strip();
    }

    public String getView() {
        return view;
    }

    /** What is no view shows all. */
    public void setView(String view) {
        this.view = view != null && view.matches("mine|followed|voted") ? view : "all";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = some(words);
    }

    public String getKind() {
        return kind;
    }

    /** What is no kind leaves none out. */
    public void setKind(String kind) {
        this.kind = Kind.ofCode(kind).isPresent() ? kind : "";
    }

    public String getStage() {
        return stage;
    }

    /** What is no stage shows those that are open. */
    public void setStage(String stage) {
        this.stage = "every".equals(stage) || Stage.ofCode(stage).isPresent() ? stage : "open";
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = some(tag);
    }

    public String getSort() {
        return sort;
    }

    /** What is no order is the usual one. */
    public void setSort(String sort) {
        this.sort = sort != null && sort.matches("new|top") ? sort : "trending";
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = some(page);
    }
}
