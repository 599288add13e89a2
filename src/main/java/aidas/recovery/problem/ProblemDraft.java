package aidas.recovery.problem;

import java.util.List;

/**
 * A problem to be, as somebody wrote it.
 *
 * @param subject such as {@code cause:waiting} or {@code chip:price}
 * @param stores codes; none for all, which takes the company's scope
 * @param owner an employee's number
 */
public record ProblemDraft(String title, String subject, List<String> stores, String owner) {

    public ProblemDraft {
        title = title == null ? "" : title.strip();
        stores = stores == null ? List.of() : List.copyOf(stores);
        owner = owner == null ? "" : owner.strip();
    }
}
