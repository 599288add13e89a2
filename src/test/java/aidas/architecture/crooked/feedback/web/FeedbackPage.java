package aidas.architecture.crooked.feedback.web;

import aidas.architecture.crooked.feedback.Feedback;
import aidas.architecture.crooked.feedback.Feedbacks;
import aidas.architecture.crooked.feedback.rest.FeedbackResource;
import aidas.architecture.crooked.statistics.Mean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Not serialisable, holds entities, asks the store and the resource, and computes. */
@ViewScoped
public class FeedbackPage {

    @Inject transient Feedbacks feedbacks;
    @Inject FeedbackResource resource;
    private List<Feedback> rows = List.of();

    public double mean() {
        return Mean.of(new double[] {rows.size()});
    }
}
