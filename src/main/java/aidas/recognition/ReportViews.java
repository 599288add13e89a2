package aidas.recognition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Puts to reports what they are about, and what was replied to it. */
@ApplicationScoped
class ReportViews {

    private static final Sight NOBODY = new Sight(null, true, Set.of());

    @Inject KudosViews views;
    @Inject Talks talks;

    /** In the same order. */
    List<ReportView> of(List<Report> reports) {
        var ids = reports.stream().map(Report::kudos).toList();
        var replies = talks.replies(ids);
        var kudos = views.of(ids, NOBODY).stream().collect(toMap(KudosView::id, identity()));
        return reports.stream()
                .map(
                        each ->
                                each.view(
                                        kudos.get(each.kudos()),
                                        replies.getOrDefault(each.kudos(), List.of())))
                .toList();
    }
}
